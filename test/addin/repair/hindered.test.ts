import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { snapshot } from '../../../local/excel/model/snapshot.ts';
import { findTable } from '../../../local/excel/model/tables.ts';
import { deleteName } from '../../../local/excel/user/name-manager.ts';
import { openSheet } from '../../../local/excel/user/place.ts';
import { convertToRange, deleteWholeTable } from '../../../local/excel/user/table-design.ts';
import type { CellValue } from '../../../shared/inzending/cell.ts';
import type { Form } from '../../../shared/inzending/form.ts';
import { type OpenExcel, valueOf } from '../../support/open-excel.ts';
import { formIn, openSaved, repaired, savedForm } from './repaired.ts';

let saved: string;
let before: Form;
const open: OpenExcel[] = [];
beforeAll(async () => {
  saved = await savedForm();
  before = await formIn(await opened());
});
afterEach(() => open.splice(0).forEach((one) => one.close()));

async function opened(): Promise<OpenExcel> {
  const excel = await openSaved(saved);
  open.push(excel);
  return excel;
}

/** "Table Design, Header Row": the row of headings goes, and the children stay where they are. */
function turnHeadings({ workbook }: OpenExcel, table: string, on: boolean): void {
  const { sheet, table: model } = findTable(workbook, table)!;
  const { row, column, rows, columns } = model.box;
  const headings = Array.from({ length: columns }, (_, at) => sheet.cells.get(row, column + at)?.value);
  model.showHeaders = on;
  model.box = { column, columns, row: on ? row - 1 : row + 1, rows: on ? rows + 1 : rows - 1 };
  if (!on) kept = headings;
  for (let at = 0; at < columns; at += 1)
    sheet.cells.set(on ? row - 1 : row, column + at, { value: on ? (kept[at] ?? '') : '' });
  workbook.touch();
}
let kept: readonly (CellValue | undefined)[] = [];

describe('a table of which somebody turned the headings off', () => {
  it('is never replaced by an empty one: the user reads how to turn them on', async () => {
    const excel = await opened();
    turnHeadings(excel, 'Kinderen', false);
    const held = snapshot(excel.workbook);
    expect(valueOf(await excel.run('readState'))).toEqual({ kind: 'beschadigd', missing: ['Kinderen'] });
    expect(await excel.run('planRepairs', {})).toMatchObject({
      failure: { code: 'koppen-uit', parts: ['Kinderen'] },
    });
    expect(snapshot(excel.workbook)).toBe(held);
    turnHeadings(excel, 'Kinderen', true);
    expect(await formIn(excel)).toEqual(before);
  });
});

describe('a table whose name somebody gave to cells', () => {
  it.each([
    ['the list is cells by now', 'Kinderen', convertToRange],
    ['nothing is left of the list', 'kinderen', deleteWholeTable],
  ] as const)('waits for another name for those, and nothing is half done: %s', async (_, name, lose) => {
    const excel = await opened();
    lose(excel.workbook, 'Kinderen');
    const { sheet } = openSheet(excel.workbook, 'Groepen');
    excel.workbook.names.push({ name, formula: `=${sheet.name}!$H$1`, visible: true, comment: '' });
    const held = snapshot(excel.workbook);
    expect(await excel.run('planRepairs', {})).toMatchObject({
      failure: { code: 'naam-bezet', parts: ['Kinderen'] },
    });
    expect(snapshot(excel.workbook)).toBe(held);
    deleteName(excel.workbook, name);
    expect(await repaired(excel)).not.toEqual([]);
    expect((await formIn(excel)).groepen).toEqual(before.groepen);
  });
});
