import { readValue } from '../../../local/excel/model/cell-value.ts';
import { addTable } from '../../../local/excel/model/tables.ts';
import { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import { paste } from '../../../local/excel/user/paste.ts';
import { type OpenSheet, openSheet } from '../../../local/excel/user/place.ts';

const rows = [
  ['Code', 'Groep', 'Taal'],
  ['K01', '1', 'voldoende'],
  ['K02', '2', 'onvoldoende'],
  ['K03', '1', ''],
  ['K04', '2', 'voldoende'],
];

/** A sheet with an invented list: table Kinderen in A1:C5. */
export function listWorkbook(workbook = new WorkbookModel({ sheets: ['Kinderen'] })): OpenSheet {
  const at = openSheet(workbook);
  paste(at, 'A1', rows);
  const table = addTable({ ...at, box: { row: 0, column: 0, rows: 5, columns: 3 } }, true);
  table.name = 'Kinderen';
  return at;
}

/** What stands in the first column, from the first row. */
export const firstColumn = ({ workbook, sheet }: OpenSheet, count: number): unknown[] =>
  Array.from({ length: count }, (_, row) => readValue(workbook, sheet, row, 0));

/** The rows that are in sight, numbered from 1. */
export const rowsInSight = ({ sheet }: OpenSheet, count: number): number[] =>
  Array.from({ length: count }, (_, row) => row).flatMap((row) => {
    const line = sheet.rows.get(row);
    return line?.hidden === true || line?.filtered === true ? [] : [row + 1];
  });
