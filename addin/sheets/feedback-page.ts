import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { terugkoppelingTexts as texts } from '../texts/terugkoppeling.ts';
import { heightOf } from './fit.ts';
import { cell, heading, lines, titleHeight } from './heading.ts';
import type { CellValue, SheetModel, TableModel } from './sheet-model.ts';
import type { StyleName } from './styles.ts';

const HEADER_ROW = 6;

/** A column of a table with figures: its width is in points. */
export interface FeedbackColumn {
  readonly heading: string;
  readonly width: number;
  readonly style: StyleName;
}

export interface FeedbackPage {
  readonly name: string;
  readonly table: string;
  readonly title: string;
  readonly about: string;
  readonly columns: readonly FeedbackColumn[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly notes: readonly string[];
}

/** A sheet of figures: what it is about, one question, a table and how to read it. Nobody types here. */
export function feedbackPage(document: Terugkoppeling, page: FeedbackPage): SheetModel {
  const widths = page.columns.map(({ width }) => width);
  const table: TableModel = {
    name: page.table,
    row: HEADER_ROW,
    column: 0,
    header: page.columns.map((column) => column.heading),
    rows: page.rows.length === 0 ? [page.columns.map(() => '')] : page.rows,
    styles: page.columns.map(({ style }) => style),
    filter: false,
  };
  const after = HEADER_ROW + table.rows.length + 2;
  const { peildatum } = document.uitvraag;
  return {
    name: page.name,
    accent: true,
    widths,
    heights: [
      titleHeight,
      { row: HEADER_ROW, points: Math.max(24, heightOf(table.header, widths)) },
      ...table.rows.map((row, index) => ({
        row: HEADER_ROW + 1 + index,
        points: Math.max(21, heightOf(row, widths)),
      })),
    ],
    blocks: [
      ...heading(page.title, [page.about, texts.dates(peildatum, document.vastgesteldOp)]),
      cell(HEADER_ROW - 2, 0, texts.question, 'heading'),
      cell(after, 0, texts.notesHeading, 'heading'),
      ...(page.notes.length === 0 ? [] : [lines(after + 1, page.notes, 'note')]),
    ],
    tables: [table],
    names: [],
    validations: [],
    conditions: [],
    printTitle: { from: HEADER_ROW, to: HEADER_ROW },
    locked: true,
    start: { row: 0, column: 0 },
  };
}
