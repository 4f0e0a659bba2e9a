import { type FasenLine, fasenFeedback } from '../../shared/terugkoppeling/fasen-feedback.ts';
import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { differenceReading } from '../texts/feedback-reading.ts';
import { fasenTexts as texts } from '../texts/terugkoppeling.ts';
import { chartNames } from './chart-names.ts';
import type { FeedbackColumn, FeedbackSection } from './feedback-section.ts';
import type { CellValue } from './sheet-model.ts';

/** The voorschool beside the vroegschool; undefined where the figures of both are not there. */
export function fasenSection(document: Terugkoppeling, table: string): FeedbackSection | undefined {
  const lines = fasenFeedback(document);
  if (lines.length === 0) return undefined;
  return {
    question: texts.question,
    reading: differenceReading(lines),
    chart: { name: chartNames.fasen, title: texts.chart },
    table,
    columns: columnsFor(lines),
    rows: rowsFor(lines),
  };
}

/** Both have the same streefpercentage everywhere: one column and one mark are enough. */
const isShared = (lines: readonly FasenLine[]): boolean =>
  lines.every(({ figures }) => figures.voorschool.streefpercentage === figures.vroegschool.streefpercentage);

function columnsFor(lines: readonly FasenLine[]): readonly FeedbackColumn[] {
  const { voorschool, vroegschool } = texts.names;
  return [
    { heading: texts.domein, width: 112, style: 'strong' },
    { heading: texts.counts(voorschool), width: 80, style: 'count' },
    percentage(voorschool, 'first'),
    { heading: texts.counts(vroegschool), width: 80, style: 'count' },
    percentage(vroegschool, 'second'),
    ...(isShared(lines)
      ? [target(texts.target, 'target')]
      : [target(texts.targetOf(voorschool), 'target'), target(texts.targetOf(vroegschool), 'otherTarget')]),
    { heading: texts.words(voorschool), width: 104, style: 'cell' },
    { heading: texts.words(vroegschool), width: 104, style: 'cell' },
    { heading: texts.difference, width: 132, style: 'cell' },
  ];
}

const percentage = (naam: string, look: 'first' | 'second'): FeedbackColumn => ({
  heading: texts.percentage(naam),
  width: 80,
  style: 'percentage',
  drawn: { name: naam, look },
});

const target = (heading: string, look: 'target' | 'otherTarget'): FeedbackColumn => ({
  heading,
  width: 100,
  style: 'percentage',
  drawn: { name: heading, look },
});

function rowsFor(lines: readonly FasenLine[]): readonly (readonly CellValue[])[] {
  const shared = isShared(lines);
  return lines.map(({ naam, figures: { voorschool, vroegschool }, difference }) => [
    naam,
    voorschool.number,
    voorschool.percentage,
    vroegschool.number,
    vroegschool.percentage,
    voorschool.streefpercentage ?? '',
    ...(shared ? [] : [vroegschool.streefpercentage ?? '']),
    voorschool.words ?? '',
    vroegschool.words ?? '',
    difference,
  ]);
}
