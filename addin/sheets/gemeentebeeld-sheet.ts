import { gemeenteFeedback } from '../../shared/terugkoppeling/gemeente-feedback.ts';
import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { targetReading } from '../texts/feedback-reading.ts';
import { terugkoppelingTexts as texts } from '../texts/terugkoppeling.ts';
import { chartNames } from './chart-names.ts';
import { fasenSection } from './fasen-section.ts';
import { feedbackPage } from './feedback-page.ts';
import type { FeedbackColumn } from './feedback-section.ts';
import { sheetNames, tableNames } from './names.ts';
import type { SheetModel } from './sheet-model.ts';

const columns: readonly FeedbackColumn[] = [
  { heading: texts.domein, width: 112, style: 'strong' },
  { heading: texts.count, width: 80, style: 'count' },
  {
    heading: texts.share,
    width: 80,
    style: 'percentage',
    drawn: { name: texts.gemeente, look: 'first' },
  },
  { heading: texts.lowest, width: 80, style: 'margin' },
  { heading: texts.highest, width: 80, style: 'margin' },
  {
    heading: texts.target,
    width: 104,
    style: 'percentage',
    drawn: { name: texts.target, look: 'target' },
  },
  { heading: texts.meaning, width: 104, style: 'cell' },
];

/** The figures of the gemeente as everyone in the circle sees them, and those of voorschool and vroegschool. */
export function gemeentebeeldSheet(document: Terugkoppeling): SheetModel {
  const { lines, response, notes } = gemeenteFeedback(document);
  const fasen = fasenSection(document, tableNames.gemeentebeeldFasen);
  const { gemeente, titel } = document.uitvraag;
  return feedbackPage(document, {
    who: gemeente,
    name: sheetNames.gemeentebeeld,
    title: texts.gemeenteTitle,
    about: texts.about(gemeente, titel),
    sections: [
      {
        question: texts.question,
        reading: targetReading(
          texts.gemeente,
          lines.map(({ naam, figure }) => ({ ...figure, naam })),
        ),
        chart: { name: chartNames.domeinen, title: texts.chart([gemeente]) },
        table: tableNames.gemeentebeeld,
        columns,
        rows: lines.map(({ naam, figure }) => [
          naam,
          figure.number,
          figure.percentage,
          figure.interval.lowest / 10,
          figure.interval.highest / 10,
          figure.streefpercentage ?? '',
          figure.words ?? '',
        ]),
      },
      ...(fasen ? [fasen] : []),
    ],
    passages: [
      {
        heading: texts.notesHeading,
        lines: [response, ...notes, ...(lines.length > 0 ? [texts.around, texts.marginMeaning] : [])],
      },
      { heading: texts.dialogueHeading, lines: lines.length > 0 ? texts.dialogue : [] },
    ],
  });
}
