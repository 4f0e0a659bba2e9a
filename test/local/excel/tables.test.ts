import { expect, test } from 'vitest';
import { codeOf, flat, type OpenOffice, openOffice } from './open-office.ts';

const makeTable = ({ excel }: OpenOffice) =>
  excel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:C3').values = [
      ['Code', 'Groep', 'Taal'],
      ['K01', 2, 'voldoende'],
      ['K02', 1, 'onvoldoende'],
    ];
    sheet.tables.add('A1:C3', true).name = 'Kinderen';
    await context.sync();
  });

test('a table has a name, a style, headings, a body and columns', async () => {
  const office = await openOffice();
  await makeTable(office);
  const read = await office.excel(async (context) => {
    const table = context.workbook.tables.getItem('kinderen');
    table.style = 'TableStyleLight9';
    table.showFilterButton = false;
    table.load('name,style,showFilterButton,showHeaders');
    table.columns.load('items/name,items/id');
    const body = table.getDataBodyRange().load('address,values');
    const column = table.columns.getItem('Taal').getDataBodyRange().load('values');
    await context.sync();
    return [table.toJSON(), body.address, column.values];
  });
  expect(read).toMatchObject([
    {
      name: 'Kinderen',
      style: 'TableStyleLight9',
      showFilterButton: false,
      columns: [
        { id: 1, name: 'Code' },
        { id: 2, name: 'Groep' },
        { id: 3, name: 'Taal' },
      ],
    },
    'Kinderen!A2:C3',
    [['voldoende'], ['onvoldoende']],
  ]);
});

test('rows are added at the end, before a row, and deleted', async () => {
  const office = await openOffice();
  await makeTable(office);
  const codes = await office.excel(async (context) => {
    const table = context.workbook.tables.getItem('Kinderen');
    table.rows.add(undefined, [['K03', 1, '']]);
    table.rows.add(0, [['K00', 2, '']]);
    table.rows.getItemAt(1).delete();
    const body = table.columns.getItem('Code').getDataBodyRange().load('values');
    const count = table.rows.getCount();
    await context.sync();
    return [flat(body.values), count.value];
  });
  expect(codes).toEqual([['K00', 'K02', 'K03'], 3]);
});

test('rows added to a table push down what stands below it', async () => {
  const office = await openOffice();
  await makeTable(office);
  const below = await office.excel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A4').values = [['Toelichting']];
    sheet.tables.getItem('Kinderen').rows.add(undefined, [['K03', 1, '']]);
    const range = sheet.getRange('A4:A5').load('values');
    await context.sync();
    return flat(range.values);
  });
  expect(below).toEqual(['K03', 'Toelichting']);
});

test('headings are filled, made text and made unique', async () => {
  const { excel } = await openOffice();
  const names = await excel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:D2').values = [
      ['Groep', 'Groep', '', 2025],
      [1, 2, 3, 4],
    ];
    const header = sheet.tables.add('A1:D2', true).getHeaderRowRange().load('values');
    await context.sync();
    return flat(header.values);
  });
  expect(names).toEqual(['Groep', 'Groep2', 'Kolom3', '2025']);
});

test('a table cannot overlap another, and its name must be free and valid', async () => {
  const office = await openOffice();
  await makeTable(office);
  const work = (act: (sheet: Excel.Worksheet) => void) =>
    codeOf(
      office.excel(async (context) => {
        act(context.workbook.worksheets.getActiveWorksheet());
        await context.sync();
      }),
    );
  expect(await work((sheet) => sheet.tables.add('C3:D4', true))).toBe('InvalidArgument');
  expect(await work((sheet) => (sheet.tables.add('F1:F2', true).name = 'Kinderen'))).toBe(
    'ItemAlreadyExists',
  );
  expect(await work((sheet) => (sheet.tables.add('H1:H2', true).name = 'met spatie'))).toBe(
    'InvalidArgument',
  );
});

test('resize is above our floor', async () => {
  const office = await openOffice();
  await makeTable(office);
  const resizing = office.excel(async (context) => {
    context.workbook.tables.getItem('Kinderen').resize('A1:C9');
    await context.sync();
  });
  expect(await codeOf(resizing)).toBe('ApiNotFound');
});

test('a table is sorted and filtered', async () => {
  const office = await openOffice();
  await makeTable(office);
  const read = await office.excel(async (context) => {
    const table = context.workbook.tables.getItem('Kinderen');
    table.sort.apply([{ key: 1, ascending: true }]);
    table.columns.getItem('Taal').filter.applyValuesFilter(['voldoende']);
    const codes = table.columns.getItem('Code').getDataBodyRange().load('values');
    const hidden = context.workbook.worksheets.getActiveWorksheet().getRange('2:2').load('rowHidden');
    await context.sync();
    return [flat(codes.values), hidden.rowHidden];
  });
  expect(read).toEqual([['K02', 'K01'], true]);
});

test('structured references follow the table', async () => {
  const office = await openOffice();
  await makeTable(office);
  const values = await office.excel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('E1:E3');
    range.formulas = [
      ['=COUNTIF(Kinderen[Taal],"voldoende")'],
      ['=COUNTA(Kinderen[[#Headers],[Code]:[Taal]])'],
      ['=Kinderen[@Groep]'],
    ];
    sheet.tables.getItem('Kinderen').rows.add(undefined, [['K03', 2, 'voldoende']]);
    range.load('values');
    await context.sync();
    return flat(range.values);
  });
  expect(values).toEqual([2, 3, 1]);
});
