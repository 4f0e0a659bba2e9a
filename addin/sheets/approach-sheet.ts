import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { approachTexts as texts } from '../texts/approach.ts';
import { terugkoppelingTexts } from '../texts/terugkoppeling.ts';
import { approachParts } from './approach-parts.ts';
import { feedbackPage } from './feedback-page.ts';
import { sheetNames } from './names.ts';
import type { SheetModel } from './sheet-model.ts';

/** What more is known of the children behind the figures, and how was measured; undefined where nothing is. */
export function approachSheet(document: Terugkoppeling): SheetModel | undefined {
  const parts = approachParts(document);
  const [first, ...others] = parts.flatMap(({ section }) => section ?? []);
  if (first === undefined) return undefined;
  const { gemeente, titel } = document.uitvraag;
  return feedbackPage(document, {
    who: gemeente,
    name: sheetNames.approach,
    title: texts.title,
    about: terugkoppelingTexts.about(gemeente, titel),
    isFilled: true,
    sections: [first, ...others],
    passages: [
      { heading: texts.notesHeading, lines: texts.notes },
      {
        heading: texts.absentHeading,
        lines: parts.flatMap(({ section, absent }) => (section === undefined ? [absent] : [])),
      },
    ],
  });
}
