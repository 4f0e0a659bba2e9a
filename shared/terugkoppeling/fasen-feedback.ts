import { Fase } from '../afspraak/fase.ts';
import { mayBeChance } from '../aggregation/difference.ts';
import { differenceWords } from '../aggregation/margin-words.ts';
import { type FeedbackFigure, figureOf } from './feedback-figure.ts';
import type { Terugkoppeling } from './terugkoppeling.ts';

/** One domein of the voorschool beside the same domein of the vroegschool. */
export interface FasenLine {
  readonly naam: string;
  readonly figures: Readonly<Record<Fase, FeedbackFigure>>;
  readonly mayBeChance: boolean;
  /** How sure the difference between the two is. */
  readonly difference: string;
}

/** The domeinen of which both fasen have a published figure; a domein without one is not there. */
export function fasenFeedback(document: Terugkoppeling): readonly FasenLine[] {
  return document.domeinen.flatMap(({ domein, naam }) => {
    const [voorschool, vroegschool] = Fase.options.map((fase) =>
      document.cijfers.find((one) => one.niveau === 'fase' && one.fase === fase && one.domein === domein),
    );
    if (voorschool === undefined || vroegschool === undefined) return [];
    const chance = mayBeChance(voorschool, vroegschool);
    return [
      {
        naam,
        figures: {
          voorschool: figureOf(voorschool, document),
          vroegschool: figureOf(vroegschool, document),
        },
        mayBeChance: chance,
        difference: chance ? differenceWords.chance : differenceWords.more,
      },
    ];
  });
}
