import { expect, test } from 'vitest';
import { effectiveDisplay } from '../../../local/excel/model/effective-display.ts';
import { type OpenOffice, openOffice } from './open-office.ts';

const colors = ({ workbook }: OpenOffice, rows: number) =>
  Array.from(
    { length: rows },
    (_, row) => effectiveDisplay(workbook, workbook.activeSheet, row, 0).style.fillColor,
  );

test('a rule on the value colors the cells for which it holds', async () => {
  const office = await openOffice();
  const types = await office.excel(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A3');
    range.values = [[1], [75], [90]];
    const format = range.conditionalFormats.add('CellValue');
    format.cellValue.format.fill.color = '#FFC7CE';
    format.cellValue.format.font.color = '#9C0006';
    format.cellValue.rule = { formula1: '=75', operator: 'LessThan' };
    const formats = range.conditionalFormats.load('items/type');
    await context.sync();
    return formats.items.map(({ type }) => type);
  });
  expect(types).toEqual(['CellValue']);
  expect(colors(office, 3)).toEqual(['#FFC7CE', undefined, undefined]);
});

test('a formula is read from the first cell and moves along', async () => {
  const office = await openOffice();
  await office.excel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B1:B3').values = [['x'], [''], ['x']];
    const format = sheet.getRange('A1:A3').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=$B1="x"';
    format.custom.format.fill.color = '#FFEB9C';
    await context.sync();
  });
  expect(colors(office, 3)).toEqual(['#FFEB9C', undefined, '#FFEB9C']);
});

test('of two rules the newest wins, and stopIfTrue ends the search', async () => {
  const office = await openOffice();
  await office.excel(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.values = [['abc']];
    const first = range.conditionalFormats.add('ContainsText');
    first.textComparison.rule = { operator: 'Contains', text: 'B' };
    first.textComparison.format.fill.color = '#111111';
    first.textComparison.format.font.bold = true;
    const second = range.conditionalFormats.add('Custom');
    second.custom.rule.formula = '=TRUE';
    second.custom.format.fill.color = '#222222';
    await context.sync();
  });
  const display = () => effectiveDisplay(office.workbook, office.workbook.activeSheet, 0, 0).style;
  expect(display()).toMatchObject({ fillColor: '#222222', bold: true });
  office.workbook.activeSheet.conditionalFormats[0]!.stopIfTrue = true;
  expect(display()).toEqual({ fillColor: '#222222' });
});

test('clearAll takes the rules of these cells alone', async () => {
  const office = await openOffice();
  await office.excel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:A3').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
    sheet.getRange('A2').conditionalFormats.clearAll();
    await context.sync();
  });
  expect(office.workbook.activeSheet.conditionalFormats.map(({ box }) => box.row)).toEqual([0, 2]);
});

test('a line of a rule lies over that of the cell, side by side', async () => {
  const office = await openOffice();
  await office.excel(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    cell.format.borders.getItem('EdgeBottom').color = '#C9D3D0';
    const { custom } = cell.conditionalFormats.add('Custom');
    custom.rule.formula = '=TRUE';
    custom.format.borders.top.style = 'Continuous';
    custom.format.borders.getItem('EdgeTop').color = '#7A2410';
    await context.sync();
  });
  const { borders } = effectiveDisplay(office.workbook, office.workbook.activeSheet, 0, 0).style;
  expect(borders).toMatchObject({
    EdgeBottom: { style: 'Continuous', color: '#C9D3D0' },
    EdgeTop: { style: 'Continuous', weight: 'Thin', color: '#7A2410' },
  });
});
