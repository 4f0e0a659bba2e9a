import { expect, test } from 'vitest';
import { english } from '../../../local/excel/model/locale.ts';
import { checkCoercion, checkFormulas, checkTyped } from './check-coercion.ts';
import { codeOf, flat, openOffice } from './open-office.ts';

test.each(['typed', 'pasted'] as const)('text that is %s is read as Excel reads it in Dutch', async (how) => {
  checkTyped(await openOffice(), how);
});

test('text that an add-in writes is read as in the United States, also in Dutch', async () => {
  await checkCoercion(await openOffice());
});

test('formulasLocal is read in the language of the user', async () => {
  const { excel } = await openOffice();
  const values = await excel(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A3');
    range.formulasLocal = [['7,5'], ['=SOM(1;2,5)'], ['1-2']];
    range.load('values');
    await context.sync();
    return flat(range.values);
  });
  expect(values).toEqual([7.5, 3.5, 46_054]);
});

test('a formula of more than 8,192 characters is refused', async () => {
  const { excel } = await openOffice();
  const writing = excel(async (context) => {
    const sum = `=${'1+'.repeat(4096)}1`;
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').formulas = [[sum]];
    await context.sync();
  });
  expect(await codeOf(writing)).toBe('InvalidArgument');
});

test('text that starts with a sign or an at-sign is a formula', async () => {
  await checkFormulas(await openOffice());
});

test('a cell in text format keeps text as it is, and numbers become text', async () => {
  const { excel } = await openOffice();
  const texts = ['2025-09', '=1+1', "'001", '7,5', '@x', '-', '+31 6'];
  const read = await excel(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A8');
    range.numberFormat = Array.from({ length: 8 }, () => ['@']);
    range.values = [...texts, 7.5].map((value) => [value]);
    range.load('values,valueTypes');
    await context.sync();
    return [range.values.flat(), new Set(range.valueTypes.flat())];
  });
  expect(read).toEqual([[...texts, '7.5'], new Set(['String'])]);
});

test('an English Excel reads a point as decimal and the month first', async () => {
  const { excel } = await openOffice({ locale: english });
  const values = await excel(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A4');
    range.values = [['7.5'], ['7,5'], ['1/2'], ['TRUE']];
    range.load('values');
    await context.sync();
    return flat(range.values);
  });
  expect(values).toEqual([7.5, '7,5', 46_024, true]);
});

test.each(['=1+', '@x(', '=SUM(', '+31 6 12'])('%s is no formula and is refused', async (text) => {
  const { excel } = await openOffice();
  const writing = excel(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[text]];
    await context.sync();
  });
  expect(await codeOf(writing)).toBe('InvalidArgument');
});

test('text over 32,767 characters is refused', async () => {
  const { excel } = await openOffice();
  const write = (length: number) =>
    codeOf(
      excel(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['x'.repeat(length)]];
        await context.sync();
      }),
    );
  expect(await write(32_767)).toBe('nothing failed');
  expect(await write(32_768)).toBe('InvalidArgument');
});

test('a number typed in another format keeps the format of the cell', async () => {
  const { excel } = await openOffice();
  const format = await excel(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.numberFormat = [['0.00']];
    range.values = [['50%']];
    range.load('numberFormat,text');
    await context.sync();
    return [range.numberFormat, range.text];
  });
  expect(format).toEqual([[['0.00']], [['0,50']]]);
});
