import { beforeEach, expect, test } from 'vitest';
import { insertRows } from '../../../local/excel/user/rows.ts';
import { openSheet } from '../../../local/excel/user/place.ts';
import { sortTable } from '../../../local/excel/user/sort-table.ts';
import { typeIn } from '../../../local/excel/user/type-in.ts';
import { codeOf, type OpenOffice, openOffice } from './open-office.ts';

let office: OpenOffice;

beforeEach(async () => {
  office = await openOffice();
  await office.excel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:A3').values = [['Code'], ['K02'], ['K01']];
    sheet.tables.add('A1:A3', true).name = 'Kinderen';
    sheet.getRange('C1').format.protection.locked = false;
    sheet.protection.protect({ allowSort: true }, 'geheim');
    await context.sync();
  });
});

const onSheet = (act: (sheet: Excel.Worksheet) => void) =>
  codeOf(
    office.excel(async (context) => {
      act(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    }),
  );

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ['writing a locked cell', (sheet) => (sheet.getRange('A2').values = [['x']])],
  ['clearing a locked cell', (sheet) => sheet.getRange('A2').clear()],
  ['formatting', (sheet) => (sheet.getRange('C1').format.fill.color = '#FF0000')],
  ['inserting a row', (sheet) => sheet.getRange('2:2').insert('Down')],
  ['growing a table', (sheet) => sheet.tables.getItem('Kinderen').rows.add(undefined, [['K03']])],
  ['validation', (sheet) => (sheet.getRange('C1').dataValidation.rule = { custom: { formula: '=TRUE' } })],
  ['sorting locked cells', (sheet) => sheet.tables.getItem('Kinderen').sort.apply([{ key: 0 }])],
])('%s is AccessDenied on a protected sheet', async (_name, act) => {
  expect(await onSheet(act)).toBe('AccessDenied');
});

test('an unlocked cell can be written', async () => {
  expect(await onSheet((sheet) => (sheet.getRange('C1').values = [['mag']]))).toBe('nothing failed');
});

test('protecting again fails, and unprotecting asks for the password', async () => {
  expect(await onSheet((sheet) => sheet.protection.protect())).toBe('InvalidOperation');
  expect(await onSheet((sheet) => sheet.protection.unprotect('fout'))).toBe('InvalidArgument');
  expect(await onSheet((sheet) => sheet.protection.unprotect('geheim'))).toBe('nothing failed');
  expect(await onSheet((sheet) => (sheet.getRange('A2').values = [['x']]))).toBe('nothing failed');
  expect(await onSheet((sheet) => sheet.protection.unprotect())).toBe('AccessDenied');
});

test('a user is told that the sheet is protected, and a table does not grow', () => {
  const at = openSheet(office.workbook);
  for (const refused of [
    typeIn(at, 'A2', 'x').refused,
    typeIn(at, 'A4', 'K03').refused,
    insertRows(at, 2).refused,
    sortTable(office.workbook, 'Kinderen', 'Code').refused,
  ])
    expect(refused?.message).toContain('beveiligd');
  expect(at.sheet.tables[0]?.box.rows).toBe(3);
});
