import { type FeedbackFigure, figureOf } from './feedback-figure.ts';
import { feedbackTexts } from './feedback-texts.ts';
import type { Terugkoppeling } from './terugkoppeling.ts';

/** One domein on the feedback sheet of the gemeente, with the figures that exist: gemeente first, then each fase. */
interface GemeenteLine {
  readonly domein: string;
  readonly naam: string;
  readonly figures: readonly FeedbackFigure[];
}

export interface GemeenteFeedback {
  readonly lines: readonly GemeenteLine[];
  /** 'Ingezonden: 20 van de 24 locaties.' */
  readonly response: string;
  readonly notes: readonly string[];
}

/** The feedback sheet that gemeente and partners look at together; without lines when nothing may be published. */
export function gemeenteFeedback(document: Terugkoppeling): GemeenteFeedback {
  const { domeinen, cijfers, locaties, beleid } = document;
  const sent = locaties.filter(({ respons }) => respons !== 'niet-ingezonden').length;
  return {
    lines: domeinen
      .map(({ domein, naam }) => ({
        domein,
        naam,
        figures: cijfers.filter((one) => one.domein === domein).map((one) => figureOf(one, document)),
      }))
      .filter(({ figures }) => figures.length > 0),
    response: feedbackTexts.response(sent, locaties.length),
    notes:
      cijfers.length > 0
        ? [feedbackTexts.promise(beleid.minChildren), feedbackTexts.margin]
        : [feedbackTexts.noFigures],
  };
}
