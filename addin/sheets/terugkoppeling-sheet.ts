import type { EigenCijfers } from '../../shared/terugkoppeling/eigen-cijfers.ts';
import { type PartnerLine, partnerFeedback } from '../../shared/terugkoppeling/partner-feedback.ts';
import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { faseOf, type Locatie } from '../../shared/uitvraag/locatie.ts';
import { terugkoppelingTexts as texts } from '../texts/terugkoppeling.ts';
import { type FeedbackColumn, feedbackPage } from './feedback-page.ts';
import { sheetNames, tableNames } from './names.ts';
import type { SheetModel } from './sheet-model.ts';

type Column = FeedbackColumn & { readonly value: (line: PartnerLine) => string | undefined };

/**
 * Own figures in full beside those of the fase and the gemeente. A column without figures is not there.
 * @param own absent for a locatie of which nothing was received
 */
export function terugkoppelingSheet(
  document: Terugkoppeling,
  locatie: Locatie,
  own: EigenCijfers | undefined,
): SheetModel {
  const { lines, notes } = partnerFeedback(document, locatie, own);
  const fase = texts.faseName[faseOf(locatie)];
  const all: readonly Column[] = [
    { heading: texts.domein, width: 130, style: 'strong', value: ({ naam }) => naam },
    { heading: texts.own, width: 90, style: 'count', value: (line) => line.own },
    { heading: texts.counts(fase), width: 90, style: 'count', value: (line) => line.fase?.number },
    { heading: texts.percentage(fase), width: 90, style: 'count', value: (line) => line.fase?.percentage },
    {
      heading: texts.counts(texts.gemeente),
      width: 90,
      style: 'count',
      value: (line) => line.gemeente?.number,
    },
    {
      heading: texts.percentage(texts.gemeente),
      width: 90,
      style: 'count',
      value: (line) => line.gemeente?.percentage,
    },
    { heading: texts.target, width: 95, style: 'count', value: (line) => line.streefpercentage },
    { heading: texts.words(fase), width: 130, style: 'cell', value: (line) => line.fase?.words },
    { heading: texts.difference, width: 150, style: 'cell', value: (line) => line.difference },
  ];
  const columns = all.filter(({ value }) => lines.some((line) => value(line) !== undefined));
  return feedbackPage(document, {
    name: sheetNames.terugkoppeling,
    table: tableNames.terugkoppeling,
    title: texts.partnerTitle,
    about: texts.about(locatie.naam, document.uitvraag.titel),
    columns,
    rows: lines.map((line) => columns.map(({ value }) => value(line) ?? '')),
    notes,
  });
}
