import { expect, test } from 'vitest';
import { readValue } from '../../../local/excel/model/cell-value.ts';
import { changeValidation } from '../../../local/excel/model/validation-of.ts';
import { renameTable } from '../../../local/excel/model/tables.ts';
import { openSheet } from '../../../local/excel/user/place.ts';
import { copyTab } from '../../../local/excel/user/sheet-tabs.ts';
import { typeIn } from '../../../local/excel/user/type-in.ts';
import { openOffice, settle } from './open-office.ts';
import { listWorkbook } from './list-workbook.ts';

function withEverything() {
  const at = listWorkbook();
  const { workbook, sheet } = at;
  workbook.names.push(
    { name: 'Groepen', formula: '=Kinderen!$B$2:$B$5', comment: '', visible: true },
    { name: 'Vast', formula: '=12', comment: '', visible: true },
  );
  workbook.settings['code'] = '"a"';
  typeIn(at, 'E1', '=AANTALARG(Kinderen[Code])');
  typeIn(at, 'E2', '=SOM(Groepen)');
  typeIn(at, 'E3', '=SOM(Kinderen!B2:B5)');
  const rule = { list: { inCellDropDown: true, source: 'voldoende,onvoldoende' } };
  changeValidation(sheet, { row: 1, column: 2, rows: 4, columns: 1 }, { rule });
  sheet.conditionalFormats.push({
    id: workbook.newId(),
    box: { row: 1, column: 2, rows: 4, columns: 1 },
    type: 'Custom',
    stopIfTrue: false,
    style: { fillColor: '#FFEB9C' },
    custom: { formula: '=$C2=""' },
  });
  sheet.freeze = { rows: 1, columns: 0 };
  copyTab(at);
  return { ...at, copy: openSheet(workbook, 'Kinderen (2)') };
}

test('a copy stands right after the sheet, in front, with a table that has a name of its own', () => {
  const { workbook, copy } = withEverything();
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Kinderen', 'Kinderen (2)']);
  expect(workbook.activeSheet).toBe(copy.sheet);
  expect(copy.sheet.tables.map(({ name }) => name)).toEqual(['Kinderen2']);
  expect(copy.sheet.freeze).toEqual({ rows: 1, columns: 0 });
});

test('what is written on the copy stays there: formulas, tables and names are its own', () => {
  const { workbook, sheet, copy } = withEverything();
  expect(copy.sheet.names.map(({ name, formula }) => [name, formula])).toEqual([
    ['Groepen', "='Kinderen (2)'!$B$2:$B$5"],
  ]);
  expect(workbook.names.map(({ name }) => name)).toEqual(['Groepen', 'Vast']);
  typeIn(copy, 'A2', '');
  typeIn(copy, 'B3', '7');
  const sums = (on: typeof sheet) => [0, 1, 2].map((row) => readValue(workbook, on, row, 4));
  expect(sums(copy.sheet)).toEqual([3, 11, 11]);
  expect(sums(sheet)).toEqual([4, 6, 6]);
});

test('validation and conditional formats come along, settings are not doubled', () => {
  const { workbook, sheet, copy } = withEverything();
  expect(typeIn(copy, 'C3', 'misschien').refused?.kind).toBe('stop');
  expect(copy.sheet.conditionalFormats).toHaveLength(1);
  expect(copy.sheet.conditionalFormats[0]?.id).not.toBe(sheet.conditionalFormats[0]?.id);
  expect(workbook.settings).toEqual({ code: '"a"' });
});

test('the next copy counts on, and a long name is cut', () => {
  const { workbook, copy } = withEverything();
  copyTab(copy);
  const named = openSheet(workbook, 'Kinderen (3)');
  named.sheet.name = 'x'.repeat(31);
  copyTab(named);
  expect(workbook.activeSheet.name).toBe(`${'x'.repeat(27)} (2)`);
  expect(workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)).sort()).toEqual([
    'Kinderen',
    'Kinderen2',
    'Kinderen22',
    'Kinderen222',
  ]);
});

test('the add-in hears of a copy as of a new sheet', async () => {
  const { excel, workbook } = await openOffice();
  const heard: string[] = [];
  await excel(async (context) => {
    context.workbook.worksheets.onAdded.add(({ worksheetId }) =>
      Promise.resolve(void heard.push(workbook.sheetById(worksheetId)?.name ?? '')),
    );
    await context.sync();
  });
  copyTab(openSheet(workbook));
  await settle();
  expect(heard).toEqual(['Kinderen (2)']);
});

test('formulas follow a table that gets another name', () => {
  const { workbook, sheet } = withEverything();
  renameTable(workbook, sheet.tables[0]!, 'Lijst');
  expect(sheet.cells.get(0, 4)?.formula).toBe('=COUNTA(Lijst[Code])');
});
