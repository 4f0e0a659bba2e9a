import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { enter } from '../../../local/demo/table-in-model.ts';
import type { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import { findTable } from '../../../local/excel/model/tables.ts';
import { deleteName } from '../../../local/excel/user/name-manager.ts';
import { openSheet } from '../../../local/excel/user/place.ts';
import { copyTab, deleteTab, renameTab } from '../../../local/excel/user/sheet-tabs.ts';
import { convertToRange, renameTableTo } from '../../../local/excel/user/table-design.ts';
import { typeIn } from '../../../local/excel/user/type-in.ts';
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

type Act = (workbook: WorkbookModel) => unknown;

/** Excel refuses to take a table away on a protected sheet; somebody took the protection off first. */
function toCells(workbook: WorkbookModel, name: string): void {
  const { sheet: at } = findTable(workbook, name)!;
  at.protection = null;
  expect(convertToRange(workbook, name).refused).toBeNull();
}

const sheet = (workbook: WorkbookModel, name: string) => openSheet(workbook, name);
const tables = ['Formulier', 'Gegevens', 'Kinderen', 'Groepen', 'Bron', 'Aantallen', 'Toelichting'];

const losses: readonly (readonly [string, Act])[] = [
  ...tables.map((name): readonly [string, Act] => [
    `table ${name} converted to cells`,
    (workbook) => toCells(workbook, name),
  ]),
  ...tables.map((name): readonly [string, Act] => [
    `table ${name} renamed`,
    (workbook) => renameTableTo(workbook, name, 'Tabel1'),
  ]),
  ['every table converted to cells', (workbook) => tables.forEach((name) => toCells(workbook, name))],
  [
    'the sheet copied and the first one deleted',
    (workbook) => {
      copyTab(sheet(workbook, 'Kinderen'));
      deleteTab(sheet(workbook, 'Kinderen'));
    },
  ],
  [
    'sheet Groepen copied and the first one deleted',
    (workbook) => {
      copyTab(sheet(workbook, 'Groepen'));
      deleteTab(sheet(workbook, 'Groepen'));
    },
  ],
  [
    'the sheet renamed and its table converted',
    (workbook) => {
      renameTab(sheet(workbook, 'Kinderen'), 'Onze lijst');
      convertToRange(workbook, 'Kinderen');
    },
  ],
  ['sheet Lijsten deleted', (workbook) => deleteTab(sheet(workbook, 'Lijsten'))],
  ['sheet Controle deleted', (workbook) => deleteTab(sheet(workbook, 'Controle'))],
  ['a name deleted', (workbook) => deleteName(workbook, 'StartStand')],
  ['the names of lists deleted', (workbook) => deleteName(workbook, 'Lijst_groep')],
];

const changedHeadings = [
  ['B6', 'Klas'],
  ['B6', ''],
  ['F6', 'Taal'],
  ['A6', 'Kind'],
] as const;

describe('a form in which a part was lost', () => {
  it.each(losses)('says the same as before when it is repaired: %s', async (_, lose) => {
    const excel = await opened();
    lose(excel.workbook);
    const said = await repaired(excel);
    expect(said).not.toEqual([]);
    expect(await formIn(excel)).toEqual(before);
    expect(valueOf(await excel.run('check')).kinderen).toBe(12);
  });

  it.each(changedHeadings)('gets the heading in %s back that became "%s"', async (address, text) => {
    const excel = await opened();
    typeIn(openSheet(excel.workbook, 'Kinderen'), address, text);
    const said = await repaired(excel);
    expect(said).toHaveLength(1);
    expect(await formIn(excel)).toEqual(before);
  });

  it('is not touched when nothing is missing, whatever copies lie beside it', async () => {
    const excel = await opened();
    for (const name of ['Kinderen', 'Groepen', 'Start']) copyTab(sheet(excel.workbook, name));
    enter(excel.workbook, 'Kinderen2', { row: 0, heading: 'Groep', text: 'Groep 2' });
    expect(await repaired(excel)).toEqual([]);
    const copied = { sheet: 'Kinderen', copies: ['Kinderen (2)'] };
    expect(await formIn(excel)).toEqual({ ...before, copied });
  });
});
