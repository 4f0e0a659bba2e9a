import { expect } from 'vitest';
import { flat, type OpenOffice } from './open-office.ts';
import { coercionCases, formulaCases } from './coercion-cases.ts';

/** Writes every case through the API and compares what Excel would make of it. */
export async function checkCoercion({ excel }: OpenOffice): Promise<void> {
  const read = await excel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRangeByIndexes(0, 0, coercionCases.length, 1);
    range.values = coercionCases.map(([text]) => [text]);
    range.load('values,numberFormat');
    await context.sync();
    return coercionCases.map(([text], i) => [text, flat(range.values)[i], flat(range.numberFormat)[i]]);
  });
  expect(read).toEqual(coercionCases);
}

export async function checkFormulas({ excel }: OpenOffice): Promise<void> {
  const read = await excel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRangeByIndexes(0, 0, formulaCases.length, 1);
    range.values = formulaCases.map(([text]) => [text]);
    range.load('values');
    await context.sync();
    return formulaCases.map(([text], i) => [text, flat(range.values)[i]]);
  });
  expect(read).toEqual(formulaCases);
}
