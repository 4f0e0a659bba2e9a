import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { terugkoppelingTexts } from '../texts/terugkoppeling.ts';
import { feedbackPage } from './feedback-page.ts';
import type { FeedbackSection } from './feedback-section.ts';
import type { SheetModel } from './sheet-model.ts';

/** A sheet of the gemeente that goes into one thing. */
interface GemeentePage {
  readonly name: string;
  readonly sections: readonly FeedbackSection[];
  /** Sentences about parts that are not there. */
  readonly absent: readonly string[];
  readonly texts: {
    readonly title: string;
    readonly notesHeading: string;
    readonly notes: readonly string[];
    readonly absentHeading: string;
  };
}

/** The parts under each other, how to read them, and why others are not there; undefined where there is none. */
export function gemeentePage(
  document: Terugkoppeling,
  { name, sections, absent, texts }: GemeentePage,
): SheetModel | undefined {
  const [first, ...others] = sections;
  if (first === undefined) return undefined;
  const { gemeente, titel } = document.uitvraag;
  return feedbackPage(document, {
    who: gemeente,
    name,
    title: texts.title,
    about: terugkoppelingTexts.about(gemeente, titel),
    isFilled: true,
    sections: [first, ...others],
    passages: [
      { heading: texts.notesHeading, lines: texts.notes },
      { heading: texts.absentHeading, lines: absent },
    ],
  });
}
