import { afterEach, describe, expect, it } from 'vitest';
import { settingKeys } from '../../../addin/flows/setting-keys.ts';
import { snapshot } from '../../../local/excel/model/snapshot.ts';
import { toXlsx } from '../../../local/excel/export/to-xlsx.ts';
import { enter } from '../../../local/demo/table-in-model.ts';
import { findTable } from '../../../local/excel/model/tables.ts';
import { gegevensRows } from '../../../shared/inzending/gegevens-rows.ts';
import { openWithForm } from '../../support/example-choice.ts';
import { keep } from '../../support/kept-settings.ts';
import type { OpenExcel } from '../../support/open-excel.ts';
import { flowsOn, invitingClient, opened } from '../../support/upload/file-ports.ts';

const open: OpenExcel[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

const VERSION_ROW = gegevensRows.findIndex(({ key }) => key === 'sjabloonversie');

/** A form as a Groeiblad of next year makes it; it may lack tables that this one knows. */
async function newerForm(): Promise<OpenExcel> {
  const excel = await openWithForm('school-linde');
  open.push(excel);
  findTable(excel.workbook, 'Gegevens')!.sheet.protection = null;
  enter(excel.workbook, 'Gegevens', { row: VERSION_ROW, heading: 'Gegeven', text: '9.0.0' });
  return excel;
}

const refusal = { ok: false, failure: { code: 'formulier-nieuwer' } };

describe('a form that was made by a newer Groeiblad', () => {
  it.each([
    ['readState', []],
    ['check', []],
    ['prepare', [{}]],
    ['planRepairs', [{}]],
    ['mendLook', []],
  ] as const)('is left as it is, with one sentence: %s', async (name, input) => {
    const excel = await newerForm();
    const before = snapshot(excel.workbook);
    expect(await excel.run(name, ...(input as [never]))).toMatchObject(refusal);
    expect(snapshot(excel.workbook)).toBe(before);
  });

  it('is told by the file itself, whatever tables it has', async () => {
    const excel = await openWithForm('school-linde');
    open.push(excel);
    excel.workbook.sheets = excel.workbook.sheets.filter(({ name }) => name !== 'Gegevens');
    const newer = { sjabloonversie: '9.0.0', gemeentecode: '9901', uitvraagId: 'u', locatieId: 'l' };
    keep(excel.workbook, settingKeys.form, JSON.stringify(newer));
    expect(await excel.run('readState')).toMatchObject(refusal);
  });

  it('gets the same sentence on the page', async () => {
    const { workbook } = await newerForm();
    const flows = flowsOn(opened(await toXlsx(workbook)), invitingClient('school-linde'));
    expect(await flows.readState()).toMatchObject(refusal);
  });
});
