import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listenToEdits } from '../../../addin/excel/office-edits.ts';
import { fillForm } from '../../../local/demo/fill-form.ts';
import { snapshot } from '../../../local/excel/model/snapshot.ts';
import { filterChoices, filterTable } from '../../../local/excel/user/filter-table.ts';
import { openSheet } from '../../../local/excel/user/place.ts';
import { copyTab } from '../../../local/excel/user/sheet-tabs.ts';
import { insertTableRows } from '../../../local/excel/user/table-rows.ts';
import { typeIn } from '../../../local/excel/user/type-in.ts';
import { openWithForm } from '../../support/example-choice.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { type OpenExcel, valueOf } from '../../support/open-excel.ts';

let excel: OpenExcel;

beforeEach(async () => {
  excel = await openWithForm('school-linde');
  fillForm(excel.workbook, goodForm(['Groep 1', 'Groep 2'], 12));
});
afterEach(() => excel.close());

const sheetOf = (table: string) => {
  const found = excel.workbook.sheets.find(({ tables }) => tables.some(({ name }) => name === table));
  return openSheet(excel.workbook, found?.name);
};

const kinderenIn = async () => valueOf(await excel.run('check')).kinderen;

describe('while somebody is typing in a cell', () => {
  it('checking changes nothing and says so, and works once the cell is done', async () => {
    const before = snapshot(excel.workbook);
    excel.host.cellEdit.begin();
    const outcome = await excel.run('check');
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'cel-in-bewerking' } });
    expect(snapshot(excel.workbook)).toBe(before);
    excel.host.cellEdit.end();
    expect(await kinderenIn()).toBe(12);
  });

  it('listening to edits waits until the cell is done, and then hears them', async () => {
    excel.host.cellEdit.begin();
    let heard: () => void = () => undefined;
    const edited = new Promise<void>((resolve) => (heard = resolve));
    const listening = excel.use(() => listenToEdits(heard));
    excel.host.cellEdit.end();
    const stop = await listening;
    typeIn(sheetOf('Kinderen'), 'Z99', 'x');
    await edited;
    await excel.use(stop);
  });
});

describe('a form that people work in', () => {
  it('counts children that a filter hides', async () => {
    const [first] = filterChoices(excel.workbook, 'Kinderen', 'Groep');
    filterTable(excel.workbook, 'Kinderen', 'Groep', [first?.text ?? '']);
    expect(await kinderenIn()).toBe(12);
  });

  it('is not doubled by a copy of its sheet', async () => {
    copyTab(sheetOf('Kinderen'));
    expect(await kinderenIn()).toBe(12);
  });

  it('has room for a row between the children', async () => {
    const at = sheetOf('Kinderen');
    const row = (at.sheet.tables[0]?.box.row ?? 0) + 3;
    insertTableRows(at, `A${row}`);
    expect(await kinderenIn()).toBe(12);
  });
});
