import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as sheetJs from 'xlsx';
import type { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import { findTable } from '../../../local/excel/model/tables.ts';
import { openSheet } from '../../../local/excel/user/place.ts';
import { convertToRange } from '../../../local/excel/user/table-design.ts';
import { typeIn } from '../../../local/excel/user/type-in.ts';
import { type OpenExcel, valueOf } from '../../support/open-excel.ts';
import { emptyForm, flowsOn, invitingClient, opened } from '../../support/upload/file-ports.ts';
import { formIn, openSaved, repaired, savedForm } from './repaired.ts';

const LOCATIE = 'school-linde';
const doubled = / \(\d+\)$/;

let saved: string;
const open: OpenExcel[] = [];
beforeAll(async () => {
  saved = await savedForm();
});
afterEach(() => open.splice(0).forEach((one) => one.close()));

async function workbook(): Promise<OpenExcel> {
  const excel = await openSaved(saved);
  open.push(excel);
  return excel;
}

/** As a program leaves it that knows no tables. */
function dropTables(workbook: WorkbookModel): void {
  for (const sheet of workbook.sheets) {
    sheet.protection = null;
    for (const { name } of [...sheet.tables]) convertToRange(workbook, name);
  }
}

const tabs = ({ workbook: { sheets } }: OpenExcel) => sheets.map(({ name }) => name);

describe('sheets of the add-in whose tables were dropped', () => {
  it('are drawn anew where they stand', async () => {
    const excel = await workbook();
    const before = { form: await formIn(excel), tabs: tabs(excel) };
    dropTables(excel.workbook);
    await repaired(excel);
    expect(tabs(excel)).toEqual([...before.tabs, 'Herstel']);
    expect(await formIn(excel)).toEqual(before.form);
    for (const name of ['Controle', 'Lijsten', 'Sleutellijst'])
      expect(findTable(excel.workbook, name)?.sheet.name).toBe(name);
    expect(valueOf(await excel.run('planRepairs', {})).lines).toEqual([]);
  });

  it.each([true, false])('are drawn anew where they stand in a file too: names kept %s', async (keeps) => {
    const book = sheetJs.read(await emptyForm(LOCATIE));
    if (!keeps) book.Workbook = { ...book.Workbook, Names: [] };
    const bare = new Uint8Array(sheetJs.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
    const file = opened(bare);
    const flows = flowsOn(file, invitingClient(LOCATIE));
    valueOf(await flows.repair(valueOf(await flows.planRepairs({}))));
    const names = sheetJs.read(file.toBytes()).SheetNames;
    expect(names).toEqual([...book.SheetNames, 'Herstel']);
  });
});

describe('a sheet of the user with the name of one of ours', () => {
  it.each(['Controle', 'Lijsten', 'Sleutellijst'])('stays as it is: %s', async (name) => {
    const excel = await workbook();
    dropTables(excel.workbook);
    typeIn(openSheet(excel.workbook, name), 'A1', 'Onze eigen aantekeningen');
    await repaired(excel);
    expect(openSheet(excel.workbook, name).sheet.cells.get(0, 0)?.value).toBe('Onze eigen aantekeningen');
    expect(tabs(excel).filter((one) => doubled.test(one))).toEqual([`${name} (2)`]);
  });
});
