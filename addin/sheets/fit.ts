import { brokenAt, sentencesAt } from './break-lines.ts';
import { widthOf } from './column-widths.ts';
import type { SheetModel, TableModel } from './sheet-model.ts';

const POINTS_A_CHARACTER = 5.4;
const POINTS_A_LINE = 15;
/** The same of a line beside a table, whose letters are a size larger, or bold. */
const POINTS_A_LETTER = 5.9;
/** Longer lines lose who reads them. */
const LONGEST_LINE = 140;

/** Lines that a text takes in a column of `width` points. */
function linesIn(text: string, width: number): number {
  const characters = Math.max(1, Math.floor((width - 16) / POINTS_A_CHARACTER));
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / characters)), 0);
}

/**
 * A text over as many lines as it needs on columns of these widths, as its cell does not wrap. They end with a sentence
 * where that takes no more of them, and else are about as long: no word is left alone on the last.
 */
export function linesWithin(text: string, widths: readonly number[]): readonly string[] {
  const most = Math.min(LONGEST_LINE, Math.floor(widthOf(widths) / POINTS_A_LETTER));
  const lines = brokenAt(text, most);
  const sentences = sentencesAt(text, most);
  if (sentences.length === lines.length && sentences.every(({ length }) => length <= most)) return sentences;
  const even = Math.ceil(text.length / Math.max(1, lines.length));
  return (
    Array.from({ length: Math.max(0, most - even) }, (_, i) => brokenAt(text, even + i)).find(
      ({ length }) => length === lines.length,
    ) ?? lines
  );
}

/** Height in points of a row of wrapped cells, so that nothing is cut off on paper or in another program. */
export const heightOf = (texts: readonly (string | number)[], widths: readonly number[]): number =>
  POINTS_A_LINE * Math.max(1, ...texts.map((text, i) => linesIn(String(text), widths[i] ?? 64))) + 5;

/** Points of a row with headings on one line. */
const HEADER_POINTS = 21;
/** The least points of the headings of figures, and of a row with them. */
const FIGURES = { header: 24, row: 21 } as const;

/** Heights of a table whose cells wrap: its header, of so many points, and every row below it. */
export const tableHeights = (
  { row, rows }: Pick<TableModel, 'row' | 'rows'>,
  widths: readonly number[],
  header = HEADER_POINTS,
): SheetModel['heights'] => [
  { row, points: header },
  ...rows.map((cells, i) => ({ row: row + 1 + i, points: heightOf(cells, widths) })),
];

/** The same for a table of figures, whose headings wrap too: it has room around its rows, to be read from afar. */
export const figureHeights = (table: TableModel, widths: readonly number[]): SheetModel['heights'] =>
  tableHeights(table, widths, Math.max(FIGURES.header, heightOf(table.header, widths))).map((one) => ({
    ...one,
    points: Math.max(FIGURES.row, one.points),
  }));
