import type { Fase } from '../afspraak/fase.ts';
import { type TargetOutcome, targetOutcome } from '../aggregation/streef.ts';
import { type FeedbackFigure, figureOf } from './feedback-figure.ts';
import type { Terugkoppeling } from './terugkoppeling.ts';

/** The streefpercentages that a gemeente may think about, in whole percents. Source: domain.md, A11. */
export const otherStreefpercentages = [65, 70, 75, 80, 85] as const;

/** One domein of a fase, against each of the streefpercentages. */
export interface WhatIfLine {
  readonly fase: Fase;
  readonly naam: string;
  readonly figure: FeedbackFigure;
  /** In the order of `otherStreefpercentages`. */
  readonly outcomes: readonly TargetOutcome[];
}

/** What would be reached with another streefpercentage: the same figures, nothing worked out anew. */
export const streefWhatIf = (document: Terugkoppeling, fase: Fase): readonly WhatIfLine[] =>
  document.domeinen.flatMap(({ domein, naam }) => {
    const cijfer = document.cijfers.find(
      (one) => one.niveau === 'fase' && one.fase === fase && one.domein === domein,
    );
    if (cijfer === undefined) return [];
    return [
      {
        fase,
        naam,
        figure: figureOf(cijfer, document),
        outcomes: otherStreefpercentages.map((streef) => targetOutcome(cijfer, streef)),
      },
    ];
  });
