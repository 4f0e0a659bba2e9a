import { expect, test } from 'vitest';
import { cellBox } from '../../../local/excel/model/box.ts';
import { readValue } from '../../../local/excel/model/cell-value.ts';
import { restyle, styleAt } from '../../../local/excel/model/style-of.ts';
import { addTable } from '../../../local/excel/model/tables.ts';
import { changeValidation, validationAt } from '../../../local/excel/model/validation-of.ts';
import { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import { mergeCells } from '../../../local/excel/model/merge-cells.ts';
import { undo } from '../../../local/excel/user/attempt.ts';
import { copyCells } from '../../../local/excel/user/copy-cells.ts';
import { filterTable } from '../../../local/excel/user/filter-table.ts';
import { paste } from '../../../local/excel/user/paste.ts';
import { pasteCells } from '../../../local/excel/user/paste-cells.ts';
import { boxAt, openSheet, type OpenSheet } from '../../../local/excel/user/place.ts';
import { hideColumns } from '../../../local/excel/user/rows.ts';
import { typeIn } from '../../../local/excel/user/type-in.ts';

const newBook = (): OpenSheet => openSheet(new WorkbookModel({ sheets: ['Blad1'] }));
const values = (at: OpenSheet, address: string) => {
  const box = boxAt(address);
  return Array.from({ length: box.rows }, (_, r) =>
    Array.from({ length: box.columns }, (_cell, c) =>
      readValue(at.workbook, at.sheet, box.row + r, box.column + c),
    ),
  );
};

const list = (): OpenSheet => {
  const at = newBook();
  paste(at, 'A1', [
    ['Code', 'Aantal'],
    ['K01', '1'],
  ]);
  addTable({ ...at, box: boxAt('A1:B2') }, true);
  changeValidation(at.sheet, boxAt('B2'), {
    rule: { wholeNumber: { operator: 'Between', formula1: 0, formula2: 10 } },
  });
  return at;
};

test('text of another workbook stays text, also where it looks like a number or a date', () => {
  const from = newBook();
  restyle(from.sheet, boxAt('A1:C1'), () => ({ numberFormat: '@' }));
  paste(from, 'A1', [['7,5', '1-9-2025', '=1+1']]);
  const at = newBook();
  pasteCells(at, 'B2', copyCells(from, 'A1:C1'));
  expect(values(at, 'B2:D2')).toEqual([['7,5', '1-9-2025', '=1+1']]);
  expect(styleAt(at.sheet, 1, 1).numberFormat).toBe('@');
});

test('formulas move along and calculate with what stands here; those of other sheets come as their value', () => {
  const { workbook } = newBook();
  const from = openSheet(workbook);
  paste(from, 'A1', [['2', '=A1*2', '=Blad1!A1']]);
  const at = newBook();
  paste(at, 'A5', [['50']]);
  pasteCells(at, 'B5', copyCells(from, 'B1:C1'));
  expect(values(at, 'B5:C5')).toEqual([[100, 2]]);
  expect(at.sheet.cells.get(4, 2)?.formula).toBeUndefined();
});

test('format, validation and conditional format of the cells here are gone', () => {
  const from = newBook();
  restyle(from.sheet, boxAt('A1'), () => ({ bold: true, fillColor: '#FFFF00' }));
  paste(from, 'A1', [['99']]);
  const at = list();
  pasteCells(at, 'B2', copyCells(from, 'A1'));
  expect([values(at, 'B2'), validationAt(at.sheet, 1, 1)]).toEqual([[[99]], undefined]);
  expect(styleAt(at.sheet, 1, 1)).toMatchObject({ bold: true, fillColor: '#FFFF00' });
});

test('validation of the cells there comes along', () => {
  const from = newBook();
  changeValidation(from.sheet, cellBox(0, 0), { rule: { list: { inCellDropDown: true, source: 'x,y' } } });
  const at = list();
  pasteCells(at, 'A2', copyCells(from, 'A1'));
  expect(validationAt(at.sheet, 1, 0)?.rule.list?.source).toBe('x,y');
});

test('cells that are one come so outside a table, and apart inside', () => {
  const from = newBook();
  paste(from, 'A1', [['titel', 'weg']]);
  mergeCells({ ...from, box: boxAt('A1:B1') }, false);
  const at = list();
  pasteCells(at, 'D4', copyCells(from, 'A1:B1'));
  pasteCells(at, 'A3', copyCells(from, 'A1:B1'));
  expect(at.sheet.merges).toEqual([boxAt('D4:E4')]);
  expect(values(at, 'A3:B3')).toEqual([['titel', '']]);
});

test('a table grows over what is pasted right below it', () => {
  const from = newBook();
  paste(from, 'A1', [
    ['K02', '2'],
    ['K03', '3'],
  ]);
  const at = list();
  pasteCells(at, 'A3', copyCells(from, 'A1:B2'));
  expect(at.sheet.tables[0]?.box.rows).toBe(4);
});

test('columns that are hidden come along, rows that a filter hides do not', () => {
  const from = list();
  typeIn(from, 'A3', 'K02');
  typeIn(from, 'B3', '2');
  hideColumns(from, 'B');
  filterTable(from.workbook, from.sheet.tables[0]!.name, 'Code', ['K02']);
  const at = newBook();
  pasteCells(at, 'A1', copyCells(from, 'A1:B3'));
  expect(values(at, 'A1:B3')).toEqual([
    ['Code', 'Aantal'],
    ['K02', 2],
    ['', ''],
  ]);
});

test('one step back takes all of it away', () => {
  const from = newBook();
  paste(from, 'A1', [['9', '9']]);
  const at = list();
  const before = values(at, 'A1:C3');
  pasteCells(at, 'B2', copyCells(from, 'A1:B1'));
  expect(undo(at.workbook).refused).toBeNull();
  expect(values(openSheet(at.workbook), 'A1:C3')).toEqual(before);
});
