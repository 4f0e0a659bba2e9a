import { clearRange } from '../model/clear-range.ts';
import { maxColumns } from '../model/box.ts';
import { shiftRange } from '../model/insert-delete.ts';
import { hideLines } from '../model/line-size.ts';
import { attempt } from './attempt.ts';
import { type Outcome } from './outcome.ts';
import { boxAt, type OpenSheet } from './place.ts';

const rowsAt = (row: number, count: number) => ({
  row: row - 1,
  column: 0,
  rows: count,
  columns: maxColumns,
});

/** Rows are numbered as on the sheet, from 1. */
export const insertRows = ({ workbook, sheet }: OpenSheet, row: number, count = 1): Outcome =>
  attempt(workbook, () => {
    shiftRange({ workbook, sheet, box: rowsAt(row, count) }, 'Down');
    return undefined;
  });

export const deleteRows = ({ workbook, sheet }: OpenSheet, row: number, count = 1): Outcome =>
  attempt(workbook, () => {
    shiftRange({ workbook, sheet, box: rowsAt(row, count) }, 'Up');
    return undefined;
  });

export const hideRows = ({ workbook, sheet }: OpenSheet, row: number, count = 1, hidden = true): Outcome =>
  attempt(workbook, () => {
    hideLines({ workbook, sheet, box: rowsAt(row, count) }, 'row', hidden);
    return undefined;
  });

/** Columns as on the sheet: 'C' or 'C:E'. */
export const hideColumns = ({ workbook, sheet }: OpenSheet, columns: string, hidden = true): Outcome =>
  attempt(workbook, () => {
    const address = columns.includes(':') ? columns : `${columns}:${columns}`;
    hideLines({ workbook, sheet, box: boxAt(address) }, 'column', hidden);
    return undefined;
  });

/** The Delete key. */
export const clearCells = ({ workbook, sheet }: OpenSheet, address: string): Outcome =>
  attempt(workbook, () => {
    clearRange({ workbook, sheet, box: boxAt(address) }, 'Contents');
    return undefined;
  });
