import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillForm } from '../../../local/demo/fill-form.ts';
import { enter, rowsOf } from '../../../local/demo/table-in-model.ts';
import { sortTable } from '../../../local/excel/user/sort-table.ts';
import { openWithForm } from '../../support/example-choice.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { type OpenExcel, valueOf } from '../../support/open-excel.ts';
import { isMarked } from '../../support/seen-cell.ts';

const BSN = '111222333';
let excel: OpenExcel;

beforeAll(async () => {
  excel = await openWithForm('school-linde');
  fillForm(excel.workbook, goodForm(['Groep 1', 'Groep 2'], 14));
  const change = (row: number, heading: string, text: string) =>
    enter(excel.workbook, 'Kinderen', { row, heading, text });
  change(3, 'Code', 'K02');
  change(1, 'Groep', 'Groep 3');
  change(3, 'Groei Motoriek', 'goed');
  change(3, 'Groei Rekenen', '');
  change(6, 'Code', 'K06');
  change(5, 'Reden', BSN);
  sortTable(excel.workbook, 'Kinderen', 'Groep', true);
  valueOf(await excel.run('check'));
});
afterAll(() => excel.close());

/** Whether the cell of a column is marked in each row with this code, by what stands in another column. */
const markedIn = (code: string, heading: string, by: string) =>
  Object.fromEntries(
    rowsOf(excel.workbook, 'Kinderen').flatMap((cells, row) =>
      cells['Code'] === code
        ? [[String(cells[by]), isMarked(excel.workbook, 'Kinderen', { row, heading })]]
        : [],
    ),
  );

describe('the marks of rows that have one code together', () => {
  it('stand on the cells that are wrong, and not on those of the other row', () => {
    expect(markedIn('K02', 'Groep', 'Groep')).toEqual({ 'Groep 3': true, 'Groep 2': false });
    expect(markedIn('K02', 'Groei Motoriek', 'Groep')).toEqual({ 'Groep 3': false, 'Groep 2': true });
    expect(markedIn('K02', 'Groei Rekenen', 'Groep')).toEqual({ 'Groep 3': false, 'Groep 2': true });
  });

  it('stand on both codes', () => {
    expect(markedIn('K02', 'Code', 'Groep')).toEqual({ 'Groep 3': true, 'Groep 2': true });
  });

  it('never write a forbidden number a second time', () => {
    expect(Object.values(markedIn('K06', 'Reden', 'Reden'))).toContain(true);
    expect(JSON.stringify(rowsOf(excel.workbook, 'Gemarkeerd'))).not.toContain(BSN);
  });
});
