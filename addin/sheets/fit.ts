import type { SheetModel, TableModel } from './sheet-model.ts';

const POINTS_A_CHARACTER = 5.4;
const POINTS_A_LINE = 15;

/** Lines that a text takes in a column of `width` points. */
function linesIn(text: string, width: number): number {
  const characters = Math.max(1, Math.floor((width - 16) / POINTS_A_CHARACTER));
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / characters)), 0);
}

/** Height in points of a row of wrapped cells, so that nothing is cut off on paper or in another program. */
export const heightOf = (texts: readonly (string | number)[], widths: readonly number[]): number =>
  POINTS_A_LINE * Math.max(1, ...texts.map((text, i) => linesIn(String(text), widths[i] ?? 64))) + 5;

/** Points of a row with headings on one line. */
const HEADER_POINTS = 21;

/** Heights of a table whose cells wrap: its header and every row below it. */
export const tableHeights = (
  { row, rows }: Pick<TableModel, 'row' | 'rows'>,
  widths: readonly number[],
): SheetModel['heights'] => [
  { row, points: HEADER_POINTS },
  ...rows.map((texts, index) => ({ row: row + 1 + index, points: heightOf(texts, widths) })),
];
