import { expect, test } from 'vitest';
import { changeValidation } from '../../../local/excel/model/validation-of.ts';
import { defaultProtection } from '../../../local/excel/model/protection.ts';
import { restyle } from '../../../local/excel/model/style-of.ts';
import { filterTable } from '../../../local/excel/user/filter-table.ts';
import {
  deleteColumns,
  deleteRows,
  hideColumns,
  hideRows,
  insertColumns,
  insertRows,
} from '../../../local/excel/user/rows.ts';
import { deleteTableRows, insertTableRows } from '../../../local/excel/user/table-rows.ts';
import { typeIn } from '../../../local/excel/user/type-in.ts';
import { firstColumn, listWorkbook, rowsInSight } from './list-workbook.ts';

test('rows come into a table without moving what stands beside it', () => {
  const at = listWorkbook();
  typeIn(at, 'E3', 'ernaast');
  expect(insertTableRows(at, 'B3:B4')?.refused).toBeNull();
  expect(firstColumn(at, 7)).toEqual(['Code', 'K01', '', '', 'K02', 'K03', 'K04']);
  expect(at.sheet.cells.get(2, 4)?.value).toBe('ernaast');
  expect(at.sheet.tables[0]?.box.rows).toBe(7);
});

test('a row before the first looks and is checked like that one, not like the heading', () => {
  const at = listWorkbook();
  restyle(at.sheet, { row: 0, column: 0, rows: 1, columns: 3 }, () => ({ bold: true }));
  restyle(at.sheet, { row: 1, column: 0, rows: 4, columns: 3 }, () => ({ italic: true }));
  const rule = { list: { inCellDropDown: true, source: 'voldoende,onvoldoende' } };
  changeValidation(at.sheet, { row: 1, column: 2, rows: 4, columns: 1 }, { rule });
  insertTableRows(at, 'A2');
  expect(at.sheet.cells.get(1, 0)?.style).toEqual({ italic: true });
  expect(typeIn(at, 'C2', 'misschien').refused?.kind).toBe('stop');
});

test('table rows are deleted, and the last one is emptied', () => {
  const at = listWorkbook();
  deleteTableRows(at, 'A3:A4');
  expect(firstColumn(at, 3)).toEqual(['Code', 'K01', 'K04']);
  deleteTableRows(at, 'A2:A9');
  expect(firstColumn(at, 3)).toEqual(['Code', '', '']);
  expect(at.sheet.tables[0]?.box.rows).toBe(2);
});

test('in a filtered table rows of the whole sheet come in, and only those in sight go', () => {
  const at = listWorkbook();
  filterTable(at.workbook, 'Kinderen', 'Taal', ['voldoende']);
  insertTableRows(at, 'A5');
  expect(rowsInSight(at, 6)).toEqual([1, 2, 5, 6]);
  deleteTableRows(at, 'A2:A6');
  expect(firstColumn(at, 3)).toEqual(['Code', 'K02', 'K03']);
});

test('outside a table there are no table rows, and a protected sheet refuses them', () => {
  const at = listWorkbook();
  expect(insertTableRows(at, 'F9')).toBeNull();
  at.sheet.protection = { options: { ...defaultProtection, allowInsertRows: true } };
  expect(insertTableRows(at, 'A3')?.refused?.message).toContain('beveiligd');
  expect(insertRows(at, 3).refused).toBeNull();
});

test('rows and columns are hidden and shown again, put in and taken out', () => {
  const at = listWorkbook();
  hideRows(at, 2, 2);
  expect(rowsInSight(at, 5)).toEqual([1, 4, 5]);
  hideRows(at, 2, 2, false);
  expect(rowsInSight(at, 5)).toEqual([1, 2, 3, 4, 5]);
  hideColumns(at, 'B:C');
  expect(at.sheet.columns.get(2)?.hidden).toBe(true);
  hideColumns(at, 'B:C', false);
  expect(at.sheet.columns.get(2)?.hidden).toBe(false);
  insertColumns(at, 'A');
  expect(at.sheet.tables[0]?.box.column).toBe(1);
  deleteColumns(at, 'A');
  expect(firstColumn(at, 2)).toEqual(['Code', 'K01']);
});

test('a table that loses all its rows with those of the sheet keeps one, emptied', () => {
  const at = listWorkbook();
  typeIn(at, 'A8', 'eronder');
  deleteRows(at, 2, 4);
  expect(firstColumn(at, 5)).toEqual(['Code', '', '', '', 'eronder']);
  expect(at.sheet.tables[0]?.box.rows).toBe(2);
});

test('a table goes with its rows and its heading together', () => {
  const at = listWorkbook();
  deleteRows(at, 1, 5);
  expect(at.sheet.tables).toEqual([]);
});
