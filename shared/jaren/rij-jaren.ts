import type { Domein } from '../afspraak/domein.ts';
import { Fase } from '../afspraak/fase.ts';
import { mayBeChance } from '../aggregation/difference.ts';
import { sharedStreefpercentage } from '../afspraak/streefpercentage.ts';
import { feedbackFigure, type FeedbackFigure } from '../terugkoppeling/feedback-figure.ts';
import { isAbout } from './breuk.ts';
import type { Jaar } from './jaar.ts';
import type { JaarRij } from './jaar-rij.ts';
import { breukenTussen } from './jaar-lijnen.ts';

/** One row of organisaties in one domein, in the last two years. */
export interface RijJaren {
  readonly fase: Fase;
  readonly naam: string;
  /** Ids of those behind the row. */
  readonly organisaties: readonly string[];
  readonly domein: Domein;
  readonly before: FeedbackFigure;
  readonly now: FeedbackFigure;
  /** Whether the difference may be chance. */
  readonly mayBeChance: boolean;
}

/**
 * The rows of organisaties that are the same in the last two years, where both were measured alike. Of a row that is
 * not there in one of them nothing is said: its difference would be one between other children.
 * @param reeks years of one meetmoment, the first one first
 */
export function rijJaren(reeks: readonly Jaar[]): readonly RijJaren[] {
  const [earlier, later] = reeks.slice(-2);
  if (earlier === undefined || later === undefined) return [];
  const breuken = breukenTussen(earlier, later).filter(({ ernst }) => ernst === 'breuk');
  return Fase.options.flatMap((fase) =>
    (later.rijen ?? [])
      .filter((rij) => rij.fase === fase)
      .flatMap((rij) => {
        const before = (earlier.rijen ?? []).find((one) => isSameRow(one, rij));
        const domein = later.domeinen.find((one) => one.domein === rij.domein);
        const isBroken = breuken.some((breuk) => isAbout(breuk, rij));
        if (before === undefined || domein === undefined || isBroken) return [];
        return [
          {
            fase,
            naam: rij.naam,
            organisaties: rij.organisaties,
            domein,
            before: figureIn(earlier, before),
            now: figureIn(later, rij),
            mayBeChance: mayBeChance(before, rij),
          },
        ];
      }),
  );
}

const isSameRow = (a: JaarRij, b: JaarRij): boolean =>
  a.fase === b.fase && a.domein === b.domein && a.organisaties.join() === b.organisaties.join();

const figureIn = (jaar: Jaar, rij: JaarRij): FeedbackFigure =>
  feedbackFigure(rij.naam, rij, sharedStreefpercentage(jaar, [rij.fase], rij.domein));
