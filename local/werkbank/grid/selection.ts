import { bounding, type Box, cellBox, maxColumns, maxRows } from '../../excel/model/box.ts';
import type { Place } from '../book/book.ts';

/** What is selected: the cell that has the focus and the corner opposite to it. */
export interface Selection {
  readonly active: Place;
  readonly anchor: Place;
}

const boxOf = ({ row, column }: Place) => cellBox(row, column);

export const single = (place: Place): Selection => ({ active: place, anchor: place });
export const selectedBox = ({ active, anchor }: Selection): Box => bounding(boxOf(active), boxOf(anchor));
export const samePlace = (a: Place, b: Place): boolean => a.row === b.row && a.column === b.column;

/** A selection made elsewhere, by the add-in or through the address field: its first cell is the active one. */
export const fromBox = ({ row, column, rows, columns }: Box): Selection => ({
  active: { row, column },
  anchor: { row: row + rows - 1, column: column + columns - 1 },
});

export const wholeRows = (first: number, last: number): Selection => ({
  active: { row: first, column: 0 },
  anchor: { row: last, column: maxColumns - 1 },
});

export const wholeColumns = (first: number, last: number): Selection => ({
  active: { row: 0, column: first },
  anchor: { row: maxRows - 1, column: last },
});
