import { streefpercentageOf } from '../afspraak/streefpercentage.ts';
import { feedbackFigure, type FeedbackFigure } from './feedback-figure.ts';
import { feedbackTexts } from './feedback-texts.ts';
import { type OwnFigures, ownShareOfGroep } from './own-figures.ts';
import type { Terugkoppeling } from './terugkoppeling.ts';
import { faseOf } from '../uitvraag/locatie.ts';

/** One domein at the end of groep 2: own children, and all of them where that row is published. */
export interface Groep2Line {
  readonly naam: string;
  readonly own?: string;
  readonly all?: FeedbackFigure;
  readonly streefpercentage: number;
}

/**
 * The end of groep 2, which the law asks agreements about; nothing for a voorschool, or where nothing of groep 2 alone
 * is known.
 */
export function groep2Feedback(document: Terugkoppeling, figures: OwnFigures): readonly Groep2Line[] {
  if (faseOf(figures.locatie) !== 'vroegschool') return [];
  const lines = document.domeinen.map(({ domein, naam }): Groep2Line => {
    const place = { fase: 'vroegschool', groep: 'groep2', domein } as const;
    const streefpercentage = streefpercentageOf(document, place);
    const share = figures.own && ownShareOfGroep(document, [figures.own], place);
    const cijfer = document.cijfers.find(
      (one) => one.niveau === 'groep' && one.id === 'groep2' && one.domein === domein,
    );
    return {
      ...{ naam, streefpercentage },
      ...(share ? { own: feedbackTexts.numberOf(share.voldoende, share.aantal) } : {}),
      ...(cijfer ? { all: feedbackFigure(cijfer.naam, cijfer, streefpercentage) } : {}),
    };
  });
  return lines.some(({ own, all }) => own !== undefined || all !== undefined) ? lines : [];
}
