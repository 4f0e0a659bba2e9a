import { afterEach, describe, expect, it } from 'vitest';
import { done } from '../../../addin/flows/outcome.ts';
import { openSheet } from '../../../local/excel/user/place.ts';
import { copyTab, renameTab } from '../../../local/excel/user/sheet-tabs.ts';
import { typeIn } from '../../../local/excel/user/type-in.ts';
import { exampleClient } from '../../support/example-client.ts';
import { exampleRespons } from '../../support/example-respons.ts';
import { type OpenExcel, openExcel, valueOf } from '../../support/open-excel.ts';

const key = {
  gemeentecode: '9901',
  uitvraagId: exampleRespons.uitvraag.uitvraagId,
  gemeente: 'Voorbeeldstad',
};

const excels: OpenExcel[] = [];
afterEach(() => excels.splice(0).forEach((excel) => excel.close()));

const names = ({ workbook }: OpenExcel) => workbook.sheets.map(({ name }) => name);
const said = (excel: OpenExcel, sheet: string, row: number, column: number) =>
  openSheet(excel.workbook, sheet).sheet.cells.get(row, column)?.value;

describe('a copy that somebody made of a sheet of the add-in', () => {
  it('stays as it is, under any name, when the sheet is drawn anew', async () => {
    const excel = await openExcel({ client: exampleClient({ readRespons: () => done(exampleRespons) }) });
    excels.push(excel);
    valueOf(await excel.run('showRespons', key));
    expect(copyTab(openSheet(excel.workbook, 'Respons')).refused).toBeNull();
    renameTab(openSheet(excel.workbook, 'Respons'), 'Stand van nu');
    renameTab(openSheet(excel.workbook, 'Respons (2)'), 'Respons van maart');
    for (const sheet of ['Stand van nu', 'Respons van maart'])
      typeIn(openSheet(excel.workbook, sheet), 'N3', 'Bewaard');
    valueOf(await excel.run('showRespons', key));
    expect(names(excel)).toEqual(['Stand van nu', 'Respons van maart']);
    expect(said(excel, 'Respons van maart', 2, 13)).toBe('Bewaard');
    expect(said(excel, 'Stand van nu', 2, 13)).toBeUndefined();
  });
});
