import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fillForm } from '../../../local/demo/fill-form.ts';
import { addressIn } from '../../../local/demo/table-in-model.ts';
import { filterTable } from '../../../local/excel/user/filter-table.ts';
import {
  clearConditions,
  clearFormats,
  clearRules,
  formatCells,
  mergeSelection,
  widenColumns,
} from '../../../local/excel/user/format.ts';
import { freezeAbove } from '../../../local/excel/user/freeze.ts';
import { boxAt, openSheet } from '../../../local/excel/user/place.ts';
import { protectTab, unprotectTab } from '../../../local/excel/user/protect.ts';
import { clearCells, hideColumns, hideRows } from '../../../local/excel/user/rows.ts';
import { hideTab } from '../../../local/excel/user/sheet-tabs.ts';
import { typeIn } from '../../../local/excel/user/type-in.ts';
import { openWithForm } from '../../support/example-choice.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { type OpenExcel, valueOf } from '../../support/open-excel.ts';
import { contentsOfWorkbook, differencesBetween, lookOfWorkbook } from '../../support/seen-look.ts';

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openWithForm('school-linde');
  fillForm(excel.workbook, goodForm(['Groep 1', 'Groep 2'], 12));
});
afterEach(() => excel.close());

const at = (name: string) => openSheet(excel.workbook, name);
const mend = async () => valueOf(await excel.run('mendLook')).differences;
const lookNow = () => lookOfWorkbook(excel.workbook);

/** What a person does to a form without meaning any harm. */
function harm(): void {
  const kinderen = at('Kinderen');
  formatCells(kinderen, 'C8:E12', { fillColor: '#FFFF00', fontName: 'Comic Sans MS', strikethrough: true });
  formatCells(kinderen, 'A1:C1', { fontSize: 8 });
  clearRules(kinderen, 'B7:F20');
  clearConditions(kinderen, 'A7:Q30');
  clearFormats(kinderen, 'G9:H9');
  widenColumns(kinderen, 'B:D', 200);
  hideColumns(kinderen, 'F:G');
  hideRows(kinderen, 9, 2);
  freezeAbove(kinderen, 'A2');
  protectTab(kinderen);
  mergeSelection(at('Groepen'), 'A1:D2');
  clearCells(at('Start'), 'A1');
  unprotectTab(at('Lijsten'));
  hideTab(at('Gegevens'));
}

describe('mending the look', () => {
  it('finds nothing in a form that nobody harmed', async () => {
    const look = lookNow();
    expect(await mend()).toEqual([]);
    expect(differencesBetween(look, lookNow())).toEqual([]);
  });

  it('makes a form look as it did, and touches nothing that was typed', async () => {
    const [look, contents] = [lookNow(), contentsOfWorkbook(excel.workbook)];
    harm();
    expect(differencesBetween(look, lookNow())).not.toEqual([]);
    await mend();
    expect(differencesBetween(look, lookNow())).toEqual([]);
    expect(differencesBetween(contents, contentsOfWorkbook(excel.workbook))).toEqual([]);
  });

  it('tells what was otherwise, sheet by sheet, and nothing the next time', async () => {
    harm();
    expect(await mend()).toEqual([
      { sheet: 'Start', kind: 'texts', count: 1 },
      { sheet: 'Kinderen', kind: 'columns', count: 2 },
      { sheet: 'Kinderen', kind: 'rows', count: 1 },
      { sheet: 'Kinderen', kind: 'unlocked', count: 1 },
      { sheet: 'Kinderen', kind: 'rules', count: 5 },
      { sheet: 'Kinderen', kind: 'formats', count: 5 },
      { sheet: 'Kinderen', kind: 'panes', count: 1 },
      // Merging keeps the first of the texts only.
      { sheet: 'Groepen', kind: 'texts', count: 1 },
      { sheet: 'Lijsten', kind: 'locked', count: 1 },
      { sheet: 'Gegevens', kind: 'sheet', count: 1 },
    ]);
    expect(await mend()).toEqual([]);
  });

  it('takes four round trips to Excel', async () => {
    const before = excel.host.syncCount;
    await mend();
    expect(excel.host.syncCount - before).toBe(4);
  });

  it('leaves a title alone that somebody wrote anew', async () => {
    typeIn(at('Groepen'), 'A1', 'Onze groepen');
    expect(await mend()).toEqual([]);
    expect(at('Groepen').sheet.cells.get(0, 0)?.value).toBe('Onze groepen');
  });

  it('keeps a filter, and the rows out of sight that it hides', async () => {
    filterTable(excel.workbook, 'Kinderen', 'Groep', ['Groep 1']);
    const hidden = () =>
      [...at('Kinderen').sheet.rows].filter(([, line]) => line.filtered).map(([row]) => row);
    const before = hidden();
    expect(before.length).toBeGreaterThan(0);
    expect(await mend()).toEqual([]);
    expect(hidden()).toEqual(before);
  });

  it('keeps showing a date that Excel made of a text', async () => {
    const { sheet, address } = addressIn(excel.workbook, 'Kinderen', { row: 1, heading: 'Groep' });
    const { row, column } = boxAt(address);
    sheet.cells.set(row, column, { value: 45_901, style: { numberFormat: 'mmm-yy' } });
    await mend();
    expect(sheet.cells.get(row, column)).toMatchObject({ value: 45_901, style: { numberFormat: 'mmm-yy' } });
  });
});

describe('mending the look is refused', () => {
  it('while somebody types in a cell', async () => {
    harm();
    const before = lookNow();
    excel.host.cellEdit.begin();
    const outcome = await excel.run('mendLook');
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'cel-in-bewerking' } });
    excel.host.cellEdit.end();
    expect(differencesBetween(before, lookNow())).toEqual([]);
  });

  it.each(['Kinderen', 'Controle'])('where %s has a password, and nothing is half done', async (name) => {
    harm();
    protectTab(at('Groepen'));
    protectTab(at(name), 'geheim');
    const before = lookNow();
    const outcome = await excel.run('mendLook');
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'blad-beveiligd' } });
    const after = differencesBetween(before, lookNow());
    expect(after.filter((one) => !one.includes('/protection/'))).toEqual([]);
    expect(at('Groepen').sheet.protection).not.toBeNull();
  });
});
