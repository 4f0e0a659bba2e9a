import { expect } from 'vitest';
import { readValue } from '../../../local/excel/model/cell-value.ts';
import { styleAt } from '../../../local/excel/model/style-of.ts';
import { paste } from '../../../local/excel/user/paste.ts';
import { openSheet } from '../../../local/excel/user/place.ts';
import { typeIn } from '../../../local/excel/user/type-in.ts';
import { flat, type OpenOffice } from './open-office.ts';
import { formulaCases, typedCases, writtenCases } from './coercion-cases.ts';

/** Writes every case through the API and compares what Excel would make of it. */
export async function checkCoercion({ excel }: OpenOffice): Promise<void> {
  const read = await excel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRangeByIndexes(0, 0, writtenCases.length, 1);
    range.values = writtenCases.map(([text]) => [text]);
    range.load('values,numberFormat');
    await context.sync();
    return writtenCases.map(([text], i) => [text, flat(range.values)[i], flat(range.numberFormat)[i]]);
  });
  expect(read).toEqual(writtenCases);
}

/** Types every case in a cell of its own, or pastes them all at once. */
export function checkTyped({ workbook }: OpenOffice, how: 'typed' | 'pasted'): void {
  const at = openSheet(workbook);
  if (how === 'typed') for (const [row, [text]] of typedCases.entries()) typeIn(at, `A${row + 1}`, text);
  else
    paste(
      at,
      'A1',
      typedCases.map(([text]) => [text]),
    );
  const read = typedCases.map(([text], row) => [
    text,
    readValue(workbook, at.sheet, row, 0),
    styleAt(at.sheet, row, 0).numberFormat ?? 'General',
  ]);
  expect(read).toEqual(typedCases);
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
