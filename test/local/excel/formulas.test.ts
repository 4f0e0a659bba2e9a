import { expect, test } from 'vitest';
import { toLocalFormula } from '../../../local/excel/formula/translate.ts';
import { readValue } from '../../../local/excel/model/cell-value.ts';
import { displayText } from '../../../local/excel/model/display-text.ts';
import { dutch, english } from '../../../local/excel/model/locale.ts';
import { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import { writeRange } from '../../../local/excel/model/write-range.ts';
import { moment } from './open-office.ts';

function valueOf(formula: string): unknown {
  const workbook = new WorkbookModel({ sheets: ['Blad1', "Jan's blad"], now: () => moment });
  const sheet = workbook.activeSheet;
  const rows = [
    [10, 'appel', true],
    [20, 'Appelmoes', ''],
    ['', 'peer', 0.5],
  ];
  writeRange({ workbook, sheet, box: { row: 0, column: 0, rows: 3, columns: 3 } }, rows, 'file');
  const cell = { row: 9, column: 9, rows: 1, columns: 1 };
  writeRange({ workbook, sheet, box: cell }, [[formula]], 'file');
  return readValue(workbook, sheet, 9, 9);
}

test.each([
  ['=SUM(A1:A3)', 30],
  ['=COUNTA(A1:C3)', 7],
  ['=COUNT(A:A)', 2],
  ['=COUNTBLANK(A1:C3)', 2],
  ['=COUNTIF(B1:B3,"appel*")', 2],
  ['=COUNTIF(A1:A3,">=20")', 1],
  ['=COUNTIFS(A1:A2,">5",B1:B2,"appel")', 1],
  ['=SUMIF(B1:B3,"appel*",A1:A3)', 30],
  ['=AVERAGE(A1:A3)', 15],
  ['=SUMPRODUCT((B1:B3="APPEL")*(A1:A3=10))', 1],
  ['=SUMPRODUCT((B1:B3="app*")*1)', 0],
  ['=SUMPRODUCT(EXACT(B1:B3,"appel")*1)', 1],
  ['=SUMPRODUCT(EXACT(B1:B3,"APPEL")*1)', 0],
  ['=SUMPRODUCT(A1:A2,A1:A2)', 500],
  ['=SUMPRODUCT(A1:A2,A1:A3)', '#VALUE!'],
  ['=SUMPRODUCT((A1:A2=A1:A3)*1)', '#N/A'],
  ['=MAX(A1:A3)-MIN(A1:A3)', 10],
  ['=IF(A1>A2,"meer","minder")', 'minder'],
  ['=IFERROR(1/0,"geen")', 'geen'],
  ['=1/0', '#DIV/0!'],
  ['=-2^2', 4],
  ['=2+3*50%', 3.5],
  ['="a"&B3&1', 'apeer1'],
  ['=ROUND(2.345,2)', 2.35],
  ['=LEN(TRIM("  a  b "))', 3],
  ['=MID("Groeiblad",6,4)', 'blad'],
  ['=DATE(2025,9,1)=45901', true],
  ['=YEAR(TODAY())', 2026],
  ["=ISBLANK('Jan''s blad'!A1)", true],
  ['=INDIRECT("A"&2)', 20],
  ['=Weg!A1', '#REF!'],
  ['=XLOOKUP(1,A1:A3,B1:B3)', '#NAME?'],
  ['=J10+1', 1],
])('%s is %s', (formula, value) => {
  expect(valueOf(formula)).toBe(value);
});

test('a formula is shown in the language of the user', () => {
  expect(toLocalFormula('=COUNTIF(A1:A3,"x")+1.5', dutch)).toBe('=AANTAL.ALS(A1:A3;"x")+1,5');
  expect(toLocalFormula('=SUM(A1,2)', english)).toBe('=SUM(A1,2)');
});

test.each([
  [74.6, 'General"%"', '74,6%'],
  [1234.5, '#,##0.00', '1.234,50'],
  [0.756, '0%', '76%'],
  [0.5, '0.0#', '0,5'],
  [45_901, 'm/d/yyyy', '1-9-2025'],
  [45_901, 'd mmmm yyyy', '1 september 2025'],
  [45_901.5, 'dd-mm-yy hh:mm', '01-09-25 12:00'],
  [-3, '0;[Red]-0', '-3'],
  [0, '0;-0;"geen"', 'geen'],
  [7, '0 "van 9"', '7 van 9'],
  [7, '000', '007'],
  [123_456_789_012, 'General', '1,23457E+11'],
  [1 / 3, 'General', '0,3333333333'],
  ['tekst', '0;0;0;"<"@">"', '<tekst>'],
  [true, 'General', 'WAAR'],
])('%s in format %s shows %s', (value, format, text) => {
  expect(displayText(value, format, dutch)).toBe(text);
});
