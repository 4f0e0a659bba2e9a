import { cellText, isBlank } from '../../shared/inzending/cell.ts';
import type { Area } from '../sheets/sheet-model.ts';
import type { SeenCells } from './seen-book.ts';

/** Columns further to the right than any form goes are not looked at. */
export const WIDTH = 60;

/** Columns beside each other. */
export type Across = Pick<Area, 'column' | 'columns'>;

/** Capitals and blanks in a heading do not matter. */
export const plainHeading = (value: string | number | boolean): string => cellText(value).toLowerCase();

export const isUsed = (cells: SeenCells, row: number, { column, columns }: Across): boolean =>
  Array.from({ length: columns }, (_, at) => cells.at(row, column + at)).some((value) => !isBlank(value));

/** The last row with something in these columns; -1 where there is none. */
export const lastUsedRow = (cells: SeenCells, across: Across): number =>
  cells.rows.findLast((row) => isUsed(cells, row, across)) ?? -1;

/** Number of rows from this one up to the first in which nothing stands. */
export function filledRows(cells: SeenCells, row: number, across: Across): number {
  let rows = 1;
  while (isUsed(cells, row + rows, across)) rows += 1;
  return rows;
}

/** Columns beside those that were found belong to them as long as there is a heading. */
export function withHeadings(cells: SeenCells, row: number, from: number, to: number): Across {
  let last = to;
  while (!isBlank(cells.at(row, last + 1))) last += 1;
  return { column: from, columns: last - from + 1 };
}
