import { expect, test } from 'vitest';
import { codeOf, flat, openOffice } from './open-office.ts';

test('a new sheet comes last, is not activated, and can be renamed, moved, colored and hidden', async () => {
  const { excel, workbook } = await openOffice();
  const read = await excel(async (context) => {
    const sheet = context.workbook.worksheets.add('Controle');
    sheet.name = 'Nagekeken';
    sheet.position = 0;
    sheet.tabColor = '#1F6F54';
    sheet.showGridlines = false;
    sheet.load('name,position,tabColor,showGridlines,visibility');
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    sheet.visibility = 'Hidden';
    await context.sync();
    return [sheet.name, sheet.position, sheet.tabColor, sheet.showGridlines, active.name];
  });
  expect(read).toEqual(['Nagekeken', 0, '#1F6F54', false, 'Kinderen']);
  expect(workbook.sheetByName('nagekeken')?.visibility).toBe('Hidden');
});

test.each([
  ['kinderen', 'ItemAlreadyExists'],
  ['a/b', 'InvalidArgument'],
  ['x'.repeat(32), 'InvalidArgument'],
  ["'x", 'InvalidArgument'],
  ['History', 'InvalidArgument'],
  [' ', 'InvalidArgument'],
])('a sheet cannot be called %s', async (name, code) => {
  const { excel } = await openOffice();
  const adding = excel(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  expect(await codeOf(adding)).toBe(code);
});

test('the last visible sheet can be neither deleted nor hidden', async () => {
  const { excel } = await openOffice({ sheets: ['Een', 'Twee'] });
  const work = (act: (sheet: Excel.Worksheet) => void) =>
    codeOf(
      excel(async (context) => {
        act(context.workbook.worksheets.getItem('Een'));
        await context.sync();
      }),
    );
  await excel(async (context) => {
    context.workbook.worksheets.getItem('Twee').visibility = 'VeryHidden';
    await context.sync();
  });
  expect(await work((sheet) => sheet.delete())).toBe('InvalidOperation');
  expect(await work((sheet) => (sheet.visibility = 'Hidden'))).toBe('InvalidOperation');
});

test('formulas and names follow a renamed sheet, and break with a deleted one', async () => {
  const { excel } = await openOffice({ sheets: ['Start', 'Lijst'] });
  const read = await excel(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.getItem('Lijst').getRange('A1').values = [[7]];
    const cell = worksheets.getItem('Start').getRange('A1');
    cell.formulas = [['=Lijst!A1+1']];
    names.add('Bron', worksheets.getItem('Lijst').getRange('A1:A3'));
    worksheets.getItem('Lijst').name = 'Vaste lijst';
    cell.load('formulas,values');
    const name = names.getItem('Bron').load('formula');
    await context.sync();
    const before = [flat(cell.formulas)[0], flat(cell.values)[0], name.formula as unknown];
    worksheets.getItem('Vaste lijst').delete();
    cell.load('formulas,values');
    await context.sync();
    return [...before, flat(cell.formulas)[0], flat(cell.values)[0]] as unknown[];
  });
  expect(read).toEqual(["='Vaste lijst'!A1+1", 8, "='Vaste lijst'!$A$1:$A$3", '=#REF!+1', '#REF!']);
});

test('panes freeze, and page layout is kept', async () => {
  const { excel, workbook } = await openOffice();
  await excel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.freezePanes.freezeAt(sheet.getRange('A1:A3'));
    const { pageLayout } = sheet;
    pageLayout.orientation = 'Landscape';
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintArea('A1:H40');
    pageLayout.setPrintTitleRows('$1:$3');
    pageLayout.centerHorizontally = true;
    pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Blad &P van &N';
    await context.sync();
  });
  const { freeze, pageLayout } = workbook.activeSheet;
  expect(freeze).toEqual({ rows: 3, columns: 1 });
  expect(pageLayout).toMatchObject({
    orientation: 'Landscape',
    zoom: { horizontalFitToPages: 1 },
    printArea: [{ row: 0, column: 0, rows: 40, columns: 8 }],
    titleRows: { row: 0, rows: 3 },
    texts: { centerFooter: 'Blad &P van &N' },
  });
});

test('inserting and deleting rows moves cells, formulas, names, validation and tables', async () => {
  const { excel } = await openOffice();
  const read = await excel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A3:A5').values = [['Kop'], [1], [2]];
    sheet.tables.add('A3:A5', true).name = 'Lijst';
    sheet.getRange('C1').formulas = [['=SUM(A4:A5)']];
    context.workbook.names.add('Bereik', sheet.getRange('A4:A5'));
    sheet.getRange('A4:A5').dataValidation.rule = { list: { inCellDropDown: true, source: '1,2' } };
    sheet.getRange('2:2').insert('Down');
    sheet.getRange('6:6').insert('Down');
    const formula = sheet.getRange('C1').load('formulas,values');
    const name = context.workbook.names.getItem('Bereik').load('formula');
    const table = sheet.tables.getItem('Lijst').getRange().load('address');
    const validated = sheet.getRange('A5:A7').dataValidation.load('type');
    await context.sync();
    return [
      flat(formula.formulas)[0],
      flat(formula.values)[0],
      name.formula as unknown,
      table.address,
      validated.type,
    ];
  });
  expect(read).toEqual(['=SUM(A5:A7)', 3, '=Kinderen!$A$5:$A$7', 'Kinderen!A4:A7', 'List']);
});
