import { type FeedbackFigure, figureOf } from './feedback-figure.ts';
import { feedbackTexts } from './feedback-texts.ts';
import { promiseOf } from './promise-texts.ts';
import type { Respons, Terugkoppeling } from './terugkoppeling.ts';

/** One domein over the whole gemeente. */
interface GemeenteLine {
  readonly domein: string;
  readonly naam: string;
  readonly figure: FeedbackFigure;
}

export interface GemeenteFeedback {
  /** The domeinen of which there is a published figure. */
  readonly lines: readonly GemeenteLine[];
  /** 'Ontvangen: 20 van de 23 locaties.' of those that take part, and how many do not. */
  readonly response: string;
  readonly notes: readonly string[];
}

/** The feedback sheet that gemeente and partners look at together; without lines when nothing may be published. */
export function gemeenteFeedback(document: Terugkoppeling): GemeenteFeedback {
  const { domeinen, cijfers, locaties, beleid } = document;
  const that = (...kinds: readonly Respons[]) =>
    locaties.filter(({ respons }) => kinds.includes(respons)).length;
  return {
    lines: domeinen.flatMap(({ domein, naam }) => {
      const cijfer = cijfers.find((one) => one.niveau === 'gemeente' && one.domein === domein);
      return cijfer === undefined ? [] : [{ domein, naam, figure: figureOf(cijfer, document) }];
    }),
    response: [
      feedbackTexts.response(that('ingezonden', 'nulopgave'), locaties.length - that('doet-niet-mee')),
      ...feedbackTexts.noPart(that('doet-niet-mee')),
    ].join(' '),
    notes:
      cijfers.length > 0
        ? [...promiseOf(beleid, beleid.toestemming ?? []), feedbackTexts.margin]
        : [feedbackTexts.noFigures],
  };
}
