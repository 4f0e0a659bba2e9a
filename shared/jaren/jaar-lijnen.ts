import type { Domein } from '../afspraak/domein.ts';
import { Fase } from '../afspraak/fase.ts';
import { sharedStreefpercentage } from '../afspraak/streefpercentage.ts';
import { mayBeChance } from '../aggregation/difference.ts';
import { feedbackFigure, type FeedbackFigure } from '../terugkoppeling/feedback-figure.ts';
import { type Breuk, isAbout } from './breuk.ts';
import { breukRegels } from './breuk-regels.ts';
import type { Jaar } from './jaar.ts';

/** One year of a line. */
interface JaarPunt {
  readonly schooljaar: Jaar['schooljaar'];
  readonly figure: FeedbackFigure;
  /** Figures from here on are not laid beside those before. */
  readonly isNewSeries: boolean;
  /** What is not alike in this year and the one before it on this line. */
  readonly breuken: readonly Breuk[];
  /** Whether the difference with the year before may be chance; absent where they are not compared. */
  readonly mayBeChance?: boolean;
}

/** One domein of one fase over the years in which there is a published figure of it, the first one first. */
export interface JaarLijn {
  readonly fase: Fase;
  readonly domein: Domein;
  readonly punten: readonly JaarPunt[];
}

/** What is not alike in two years. */
export const breukenTussen = (earlier: Jaar, later: Jaar): readonly Breuk[] =>
  breukRegels.flatMap(({ ernst, differs }) =>
    differs(earlier, later).map((found) => ({ ...found, ernst, vanaf: later.schooljaar })),
  );

/**
 * The figures of each fase and domein, year by year. Every year is held against the one before it that has the figure:
 * a break is where the later one begins. Only figures that were published are here, so a year without one is not.
 * @param reeks years of one meetmoment, the first one first
 */
export function jaarLijnen(reeks: readonly Jaar[]): readonly JaarLijn[] {
  const domeinen = new Map(reeks.flatMap((jaar) => jaar.domeinen.map((one) => [one.domein, one] as const)));
  return Fase.options.flatMap((fase) =>
    [...domeinen.values()]
      .map((domein) => ({ fase, domein, punten: puntenOf(reeks, fase, domein) }))
      .filter(({ punten }) => punten.length > 0),
  );
}

function puntenOf(reeks: readonly Jaar[], fase: Fase, { domein }: Domein): readonly JaarPunt[] {
  let before: { readonly jaar: Jaar; readonly figure: FeedbackFigure } | undefined;
  return reeks.flatMap((jaar) => {
    const cijfer = jaar.cijfers.find((one) => one.fase === fase && one.domein === domein);
    if (cijfer === undefined) return [];
    const figure = feedbackFigure(jaar.schooljaar, cijfer, sharedStreefpercentage(jaar, [fase], domein));
    const breuken = before
      ? breukenTussen(before.jaar, jaar).filter((breuk) => isAbout(breuk, { fase, domein }))
      : [];
    const isNewSeries = breuken.some(({ ernst }) => ernst === 'breuk');
    const compared =
      before && !isNewSeries ? { mayBeChance: mayBeChance(before.figure.share, figure.share) } : {};
    before = { jaar, figure };
    return [{ schooljaar: jaar.schooljaar, figure, isNewSeries, breuken, ...compared }];
  });
}
