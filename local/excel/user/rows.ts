import { clearRange } from '../model/clear-range.ts';
import { type Box, hasAllRows, maxColumns } from '../model/box.ts';
import { deleteSheetRows } from '../model/delete-rows.ts';
import { shiftRange } from '../model/insert-delete.ts';
import { hideLines } from '../model/line-size.ts';
import { unfilteredParts } from '../model/visible-rows.ts';
import { attempt } from './attempt.ts';
import { type Outcome } from './outcome.ts';
import { boxAt, type OpenSheet } from './place.ts';

const rowsAt = (row: number, count: number): Box => ({
  row: row - 1,
  column: 0,
  rows: count,
  columns: maxColumns,
});

/** Columns as on the sheet: 'C' or 'C:E'. */
const columnsAt = (columns: string): Box => boxAt(columns.includes(':') ? columns : `${columns}:${columns}`);

const act = ({ workbook }: OpenSheet, run: () => void): Outcome =>
  attempt(workbook, () => {
    run();
    return undefined;
  });

/** Rows are numbered as on the sheet, from 1. */
export const insertRows = (at: OpenSheet, row: number, count = 1): Outcome =>
  act(at, () => shiftRange({ ...at, box: rowsAt(row, count) }, 'Down'));

/** Rows that a filter hides stay ("Delete only visible rows" is what Excel does in a filtered list). */
export const deleteRows = (at: OpenSheet, row: number, count = 1): Outcome =>
  act(at, () => {
    for (const box of unfilteredParts(at.sheet, rowsAt(row, count)).reverse())
      deleteSheetRows({ ...at, box });
  });

/** Hides rows, or with `hidden` false shows them again. */
export const hideRows = (at: OpenSheet, row: number, count = 1, hidden = true): Outcome =>
  act(at, () => hideLines({ ...at, box: rowsAt(row, count) }, 'row', hidden));

export const insertColumns = (at: OpenSheet, columns: string): Outcome =>
  act(at, () => shiftRange({ ...at, box: columnsAt(columns) }, 'Right'));

export const deleteColumns = (at: OpenSheet, columns: string): Outcome =>
  act(at, () => shiftRange({ ...at, box: columnsAt(columns) }, 'Left'));

export const hideColumns = (at: OpenSheet, columns: string, hidden = true): Outcome =>
  act(at, () => hideLines({ ...at, box: columnsAt(columns) }, 'column', hidden));

/** The Delete key. What a filter hides is left alone. */
export const clearCells = (at: OpenSheet, address: string): Outcome =>
  act(at, () => {
    const box = boxAt(address);
    const parts = hasAllRows(box) ? [box] : unfilteredParts(at.sheet, box);
    for (const part of parts) clearRange({ ...at, box: part }, 'Contents');
  });
