import type { Fase } from '../afspraak/fase.ts';
import { sharedStreefpercentage } from '../afspraak/streefpercentage.ts';
import { targetWords } from '../aggregation/margin-words.ts';
import { percentageOf } from '../aggregation/percentage.ts';
import { type TargetOutcome, targetOutcome } from '../aggregation/streef.ts';
import { type Interval, type Share, wilson } from '../aggregation/wilson.ts';
import { feedbackTexts } from './feedback-texts.ts';
import type { Cijfer } from './cijfer.ts';
import type { Terugkoppeling } from './terugkoppeling.ts';

/** One published figure as a sheet shows it. */
export interface FeedbackFigure {
  readonly naam: string;
  readonly share: Share;
  /** '70 van 93' */
  readonly number: string;
  /** 75, or with one decimal where rounding would lift it over the streefpercentage: 74.6. */
  readonly percentage: number;
  readonly interval: Interval;
  /** Whole percents; absent where the groepen behind the figure do not share one. */
  readonly streefpercentage?: number;
  readonly outcome?: TargetOutcome;
  /** 'gehaald', 'nog niet gehaald' or 'rond het streefpercentage'. */
  readonly words?: string;
}

/** How a published figure reads, against the streefpercentage of the fasen that it is the sum of. */
export function figureOf(cijfer: Cijfer, document: Terugkoppeling): FeedbackFigure {
  const target = sharedStreefpercentage(document, fasenBehind(cijfer, document), cijfer.domein);
  return feedbackFigure(cijfer.naam, cijfer, target);
}

/** How a share reads, against the streefpercentage where there is one. */
export function feedbackFigure(
  naam: string,
  { aantal, voldoende }: Share,
  target: number | undefined,
): FeedbackFigure {
  const share = { aantal, voldoende };
  return {
    naam,
    share,
    number: feedbackTexts.numberOf(share.voldoende, share.aantal),
    percentage: percentageOf(share, target ?? NO_TARGET),
    interval: wilson(share),
    ...(target === undefined ? {} : againstTarget(share, target)),
  };
}

function againstTarget(share: Share, streefpercentage: number) {
  const outcome = targetOutcome(share, streefpercentage);
  return { streefpercentage, outcome, words: targetWords[outcome] };
}

/** No rounding lifts a share over this. */
const NO_TARGET = 101;

const fasenBehind = (cijfer: Cijfer, { locaties }: Terugkoppeling): readonly Fase[] => {
  if (cijfer.niveau !== 'gemeente') return [cijfer.fase];
  const behind = new Set(cijfer.leden.map((lid) => lid.split('/')[0]));
  return [...new Set(locaties.filter(({ locatieId }) => behind.has(locatieId)).map(({ fase }) => fase))];
};
