import { expect, test } from 'vitest';
import { codeOf, openOffice } from './open-office.ts';

test('values go in and come out with address, text and types', async () => {
  const { excel } = await openOffice();
  const read = await excel(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3');
    range.values = [
      [1, 'twee'],
      [true, ''],
    ];
    range.load('values,address,text,valueTypes,rowCount,columnIndex');
    await context.sync();
    return range.toJSON();
  });
  expect(read).toMatchObject({
    address: 'Kinderen!B2:C3',
    values: [
      [1, 'twee'],
      [true, ''],
    ],
    text: [
      ['1', 'twee'],
      ['WAAR', ''],
    ],
    valueTypes: [
      ['Double', 'String'],
      ['Boolean', 'Empty'],
    ],
    rowCount: 2,
    columnIndex: 1,
  });
});

test('null leaves a cell as it is and an empty string clears it', async () => {
  const { excel } = await openOffice();
  const values = await excel(async (context) => {
    const range = context.workbook.worksheets.getItem('Kinderen').getRange('A1:C1');
    range.values = [['a', 'b', 'c']];
    range.values = [[null, '', 'd']];
    range.load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([['a', '', 'd']]);
});

test('an array of another size is refused and earlier actions stay', async () => {
  const { excel, workbook } = await openOffice();
  const code = await codeOf(
    excel(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['eerst']];
      sheet.getRange('A2:B3').values = [[1]];
      await context.sync();
    }),
  );
  expect(code).toBe('InvalidArgument');
  expect(workbook.activeSheet.cells.get(0, 0)?.value).toBe('eerst');
});

test('more cells than fit in one action arrive whole', async () => {
  const { excel, workbook } = await openOffice();
  const rows = Array.from({ length: 900 }, (_, i) => [i, i * 2]);
  await excel(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:B900').values = rows;
    await context.sync();
  });
  expect(workbook.activeSheet.cells.get(899, 1)?.value).toBe(1798);
});

test('one range leads to another', async () => {
  const { excel } = await openOffice();
  const addresses = await excel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('B2:D4');
    sheet.getRange('C3').values = [['x']];
    const found = [
      range.getCell(1, 1),
      range.getOffsetRange(1, -1),
      range.getResizedRange(1, 0),
      range.getBoundingRect('F6'),
      range.getIntersection('C1:C3'),
      range.getEntireColumn(),
      range.getRow(0),
      range.getLastCell(),
      range.getRowsBelow(2),
      range.getUsedRange(true),
    ];
    for (const one of found) one.load('address');
    const none = range.getIntersectionOrNullObject('Z9');
    await context.sync();
    return [...found.map(({ address }) => address.replace('Kinderen!', '')), none.isNullObject];
  });
  expect(addresses).toEqual([
    'C3',
    'A3:C5',
    'B2:D5',
    'B2:F6',
    'C2:C3',
    'B:D',
    'B2:D2',
    'D4',
    'B5:D6',
    'C3',
    true,
  ]);
});

test('formats are read back, and are null where cells differ', async () => {
  const { excel } = await openOffice();
  const read = await excel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('A1:B1');
    range.format.fill.color = '#E2F0D9';
    range.getCell(0, 0).format.font.bold = true;
    range.format.wrapText = true;
    range.format.columnWidth = 90;
    range.numberFormat = [['0%', '@']];
    range.format.borders.getItem('EdgeBottom').style = 'Continuous';
    range.load('numberFormat,format/wrapText,format/columnWidth,format/fill/color,format/font/bold');
    const edge = range.format.borders.getItem('EdgeBottom').load('style,color');
    await context.sync();
    const { format } = range;
    return [
      range.numberFormat,
      format.wrapText,
      format.columnWidth,
      format.fill.color,
      format.font.bold,
      edge.style,
    ];
  });
  expect(read).toEqual([[['0%', '@']], true, 90, '#E2F0D9', null, 'Continuous']);
});

test('a format of a whole column holds for cells filled later', async () => {
  const { excel, workbook } = await openOffice();
  await excel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    (sheet.getRange('C:C') as { numberFormat: unknown }).numberFormat = '@';
    sheet.getRange('C7').values = [['2025-09']];
    await context.sync();
  });
  expect(workbook.activeSheet.cells.get(6, 2)?.value).toBe('2025-09');
});

test('clear takes what it is asked to take', async () => {
  const { excel } = await openOffice();
  const read = await excel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const [first, second] = [sheet.getRange('A1'), sheet.getRange('A2')];
    for (const range of [first, second]) {
      range.values = [['x']];
      range.format.fill.color = '#FF0000';
    }
    first.clear('Contents');
    second.clear('Formats');
    first.load('values,format/fill/color');
    second.load('values,format/fill/color');
    await context.sync();
    return [first.values, first.format.fill.color, second.values, second.format.fill.color];
  });
  expect(read).toEqual([[['']], '#FF0000', [['x']], '#FFFFFF']);
});

test('copyFrom repeats values and moves relative formulas along', async () => {
  const { excel } = await openOffice();
  const read = await excel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B2').values = [
      [1, '=A1*2'],
      [5, ''],
    ];
    sheet.getRange('B2').copyFrom('B1');
    const copy = sheet.getRange('B2').load('formulas,values');
    await context.sync();
    return [copy.formulas, copy.values];
  });
  expect(read).toEqual([[['=A2*2']], [[10]]]);
});

test('a range past the edge of the sheet is refused', async () => {
  const { excel } = await openOffice();
  const code = await codeOf(
    excel(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').getOffsetRange(-1, 0).load('address');
      await context.sync();
    }),
  );
  expect(code).toBe('InvalidArgument');
});
