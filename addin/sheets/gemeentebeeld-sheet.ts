import { gemeenteFeedback } from '../../shared/terugkoppeling/gemeente-feedback.ts';
import type { FeedbackFigure } from '../../shared/terugkoppeling/feedback-figure.ts';
import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { tenthsText, terugkoppelingTexts as texts } from '../texts/terugkoppeling.ts';
import { type FeedbackColumn, feedbackPage } from './feedback-page.ts';
import { sheetNames, tableNames } from './names.ts';
import type { SheetModel } from './sheet-model.ts';

const columns: readonly FeedbackColumn[] = [
  { heading: texts.domein, width: 130, style: 'strong' },
  { heading: texts.who, width: 170, style: 'cell' },
  { heading: texts.count, width: 90, style: 'count' },
  { heading: texts.share, width: 80, style: 'count' },
  { heading: texts.target, width: 100, style: 'count' },
  { heading: texts.meaning, width: 150, style: 'cell' },
  { heading: texts.margin, width: 160, style: 'cell' },
];

const marginOf = ({ interval }: FeedbackFigure): string =>
  texts.between(tenthsText(interval.lowest), tenthsText(interval.highest));

/** The figures of the gemeente as everyone in the circle sees them: those of the gemeente, then of each fase. */
export function gemeentebeeldSheet(document: Terugkoppeling): SheetModel {
  const { lines, response, notes } = gemeenteFeedback(document);
  const rows = lines.flatMap(({ naam, figures }) =>
    figures.map((figure) => [
      naam,
      figure.naam,
      figure.number,
      figure.percentage,
      figure.streefpercentage === undefined ? '' : `${figure.streefpercentage}%`,
      figure.words ?? '',
      marginOf(figure),
    ]),
  );
  return feedbackPage(document, {
    name: sheetNames.gemeentebeeld,
    table: tableNames.gemeentebeeld,
    title: texts.gemeenteTitle,
    about: texts.about(document.uitvraag.gemeente, document.uitvraag.titel),
    columns,
    rows,
    notes: [response, ...notes],
  });
}
