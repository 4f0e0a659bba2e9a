import { streefpercentageOf } from '../afspraak/afspraak.ts';
import type { DomeinId } from '../afspraak/domein.ts';
import type { Fase } from '../afspraak/fase.ts';
import { targetWords } from '../aggregation/margin-words.ts';
import { percentageText } from '../aggregation/percentage.ts';
import { targetOutcome } from '../aggregation/streef.ts';
import { type Interval, type Share, wilson } from '../aggregation/wilson.ts';
import { feedbackTexts } from './feedback-texts.ts';
import type { Cijfer, Terugkoppeling } from './terugkoppeling.ts';

/** One published figure as a sheet shows it. */
export interface FeedbackFigure {
  readonly naam: string;
  readonly share: Share;
  /** '70 van 93' */
  readonly number: string;
  /** '75%', or with one decimal where rounding would lift it over the streefpercentage. */
  readonly percentage: string;
  readonly interval: Interval;
  /** Whole percents; absent where the fasen behind the figure do not share one. */
  readonly streefpercentage?: number;
  /** 'gehaald', 'nog niet gehaald' or 'rond het streefpercentage'. */
  readonly words?: string;
}

/** The streefpercentage of a domein in these fasen; undefined when they differ. */
export function sharedStreefpercentage(
  { streefpercentages }: Pick<Terugkoppeling, 'streefpercentages'>,
  fasen: readonly Fase[],
  domein: DomeinId,
): number | undefined {
  const [first, ...others] = fasen.map((fase) => streefpercentageOf({ streefpercentages }, fase, domein));
  return others.every((one) => one === first) ? first : undefined;
}

/** How a published figure reads, against the streefpercentage of the fasen that it is the sum of. */
export function figureOf(cijfer: Cijfer, document: Terugkoppeling): FeedbackFigure {
  const share = { aantal: cijfer.aantal, voldoende: cijfer.voldoende };
  const target = sharedStreefpercentage(document, fasenBehind(cijfer, document), cijfer.domein);
  return {
    naam: cijfer.naam,
    share,
    number: feedbackTexts.numberOf(share.voldoende, share.aantal),
    percentage: percentageText(share, target ?? NO_TARGET),
    interval: wilson(share),
    ...(target === undefined
      ? {}
      : { streefpercentage: target, words: targetWords[targetOutcome(share, target)] }),
  };
}

/** No rounding lifts a share over this. */
const NO_TARGET = 101;

const fasenBehind = (cijfer: Cijfer, { locaties }: Terugkoppeling): readonly Fase[] => [
  ...new Set(locaties.filter(({ locatieId }) => cijfer.leden.includes(locatieId)).map(({ fase }) => fase)),
];
