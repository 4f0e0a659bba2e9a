import { expect, test } from 'vitest';
import { cellBox } from '../../../local/excel/model/box.ts';
import { listItems } from '../../../local/excel/model/check-validation.ts';
import { readValue } from '../../../local/excel/model/cell-value.ts';
import { changeValidation } from '../../../local/excel/model/validation-of.ts';
import { addTable } from '../../../local/excel/model/tables.ts';
import { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import { undo } from '../../../local/excel/user/attempt.ts';
import { parseClipboard } from '../../../local/excel/user/clipboard.ts';
import { paste, pasteText } from '../../../local/excel/user/paste.ts';
import { type OpenSheet, openSheet } from '../../../local/excel/user/place.ts';
import { clearCells, deleteRows, hideColumns, hideRows, insertRows } from '../../../local/excel/user/rows.ts';
import {
  addTab,
  deleteTab,
  moveTab,
  renameTab,
  selectCells,
  selectedAddress,
} from '../../../local/excel/user/sheet-tabs.ts';
import { sortTable } from '../../../local/excel/user/sort-table.ts';
import { typeIn } from '../../../local/excel/user/type-in.ts';

function withTable(): OpenSheet {
  const at = openSheet(new WorkbookModel({ sheets: ['Kinderen'] }));
  paste(at, 'A1', [
    ['Code', 'Groep', 'Som'],
    ['K02', 2, '=B2*2'],
    ['K01', 1, '=B3*2'],
  ]);
  const box = { row: 0, column: 0, rows: 3, columns: 3 };
  const table = addTable({ workbook: at.workbook, sheet: at.sheet, box }, true);
  table.name = 'Kinderen';
  return at;
}

const column = ({ workbook, sheet }: OpenSheet, at: number, rows: number) =>
  Array.from({ length: rows }, (_, row) => readValue(workbook, sheet, row, at));

test('typing below a table makes it grow, with validation, format and formulas', () => {
  const at = withTable();
  changeValidation(
    at.sheet,
    { row: 1, column: 1, rows: 2, columns: 1 },
    { rule: { custom: { formula: '=TRUE' } } },
  );
  at.workbook.names.push({ name: 'Groepen', formula: '=Kinderen!$B$2:$B$3', comment: '', visible: true });
  typeIn(at, 'B4', '3');
  expect(at.sheet.tables[0]?.box.rows).toBe(4);
  expect(at.sheet.validations[0]?.box.rows).toBe(3);
  expect(at.workbook.names[0]?.formula).toBe('=Kinderen!$B$2:$B$4');
  expect(readValue(at.workbook, at.sheet, 3, 2)).toBe(6);
});

test('pasting below a table makes it grow by as many rows', () => {
  const at = withTable();
  paste(at, 'A4', [
    ['K03', '1'],
    ['K04', '2'],
  ]);
  expect(at.sheet.tables[0]?.box.rows).toBe(5);
});

test('typing elsewhere, or in a row that is in use, leaves the table alone', () => {
  const at = withTable();
  typeIn(at, 'A5', 'los');
  typeIn(at, 'E4', 'los');
  paste(at, 'A4', [['x']]);
  typeIn(at, 'B4', 'y');
  expect(at.sheet.tables[0]?.box.rows).toBe(4);
});

test('a formula is typed in Dutch and kept in English; one that cannot be read is refused', () => {
  const at = withTable();
  expect(typeIn(at, 'E1', '=SOM(B2:B3;1,5)').refused).toBeNull();
  expect(at.sheet.cells.get(0, 4)?.formula).toBe('=SUM(B2:B3,1.5)');
  expect(readValue(at.workbook, at.sheet, 0, 4)).toBe(4.5);
  expect(typeIn(at, 'E1', '=SOM(').refused?.message).toContain('formule');
  expect(at.sheet.cells.get(0, 4)?.formula).toBe('=SUM(B2:B3,1.5)');
});

test('sorting moves rows with their formulas, not the validation', () => {
  const at = withTable();
  changeValidation(at.sheet, cellBox(1, 0), { rule: { custom: { formula: '=TRUE' } } });
  sortTable(at.workbook, 'Kinderen', 'Code');
  expect(column(at, 0, 3)).toEqual(['Code', 'K01', 'K02']);
  expect(column(at, 2, 3)).toEqual(['Som', 2, 4]);
  expect(at.sheet.validations[0]?.box.row).toBe(1);
});

test('hidden rows stay where they are when a table is sorted', () => {
  const at = withTable();
  hideRows(at, 2);
  sortTable(at.workbook, 'Kinderen', 'Code');
  expect(column(at, 0, 3)).toEqual(['Code', 'K02', 'K01']);
});

test('each action can be undone, one after the other', () => {
  const at = withTable();
  const { workbook } = at;
  const actions = [
    () => typeIn(at, 'A2', 'K09'),
    () => insertRows(at, 2),
    () => deleteRows(at, 3),
    () => clearCells(at, 'A1:A2'),
    () => renameTab(at, 'Lijst'),
    () => addTab(workbook),
    () => paste(at, 'A1', [['x']], 'cells'),
  ];
  for (const act of actions) expect(act().refused).toBeNull();
  expect(actions.map(() => undo(workbook).refused)).toEqual(actions.map(() => null));
  expect(column(at, 0, 3)).toEqual(['Code', 'K02', 'K01']);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Kinderen']);
  undo(workbook);
  expect(undo(workbook).refused?.message).toContain('ongedaan');
});

test('what Excel refuses is told and changes nothing', () => {
  const at = withTable();
  const second = openSheet(at.workbook);
  expect(deleteTab(second).refused?.message).toContain('zichtbaar');
  expect(renameTab(at, 'a/b').refused).not.toBeNull();
  expect(deleteRows(at, 1).refused?.message).toContain('tabel');
  expect(column(at, 0, 1)).toEqual(['Code']);
});

test('the clipboard is read with quotes, tabs and line breaks', () => {
  expect(parseClipboard('a\tb\r\n"regel 1\nregel 2"\t"zegt ""ja"""\n')).toEqual([
    ['a', 'b'],
    ['regel 1\nregel 2', 'zegt "ja"'],
  ]);
  expect(parseClipboard('a\t')).toEqual([['a', '']]);
});

test('text of the clipboard is pasted and read as if typed', () => {
  const at = withTable();
  pasteText(at, 'E1', '7,5\t2025-09\r\nx\t');
  expect(column(at, 4, 2)).toEqual([7.5, 'x']);
  expect(column(at, 5, 2)).toEqual([45_901, '']);
});

test('columns are hidden, tabs are moved, cells are selected', () => {
  const at = withTable();
  addTab(at.workbook);
  moveTab(at, 1);
  hideColumns(at, 'B');
  selectCells(at, 'A2:B3');
  expect(at.workbook.sheets.map(({ name }) => name)).toEqual(['Blad2', 'Kinderen']);
  expect(at.sheet.columns.get(1)?.hidden).toBe(true);
  expect(selectedAddress(at)).toBe('A2:B3');
  expect(at.workbook.activeSheet).toBe(at.sheet);
});

test('a drop-down offers the texts of its cells as they are shown', () => {
  const at = withTable();
  const cell = { workbook: at.workbook, sheet: at.sheet, row: 0, column: 6 };
  changeValidation(at.sheet, cellBox(0, 6), {
    rule: { list: { inCellDropDown: true, source: '=$A$2:$B$3' } },
  });
  expect(listItems(cell, at.sheet.validations[0]!)).toEqual(['K02', '2', 'K01', '1']);
});
