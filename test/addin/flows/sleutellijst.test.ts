import { afterEach, describe, expect, it } from 'vitest';
import { pasteKinderen } from '../../../local/demo/fill-form.ts';
import { enter, rowsOf } from '../../../local/demo/table-in-model.ts';
import { openSheet } from '../../../local/excel/user/place.ts';
import { deleteTab } from '../../../local/excel/user/sheet-tabs.ts';
import { openWithForm } from '../../support/example-choice.ts';
import { kind } from '../../support/example-kinderen.ts';
import { type OpenExcel, valueOf } from '../../support/open-excel.ts';

const open: OpenExcel[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

async function form(): Promise<OpenExcel> {
  const excel = await openWithForm('school-linde');
  open.push(excel);
  return excel;
}

const listed = ({ workbook }: OpenExcel, ...tables: readonly string[]) =>
  tables.flatMap((table) => rowsOf(workbook, table).map((row) => row['Code']));
const children = (count: number) => Array.from({ length: count }, () => kind('', 'Groep 1'));

describe('the list to print', () => {
  it('has the codes that stand ready, twenty in a column', async () => {
    const excel = await form();
    expect(listed(excel, 'Sleutellijst').slice(-1)).toEqual(['K20']);
    expect(listed(excel, 'SleutellijstVervolg').slice(-1)).toEqual(['K40']);
  });

  it('follows a longer list when the user checks, page by page', async () => {
    const excel = await form();
    pasteKinderen(excel.workbook, children(60), 0);
    valueOf(await excel.run('check'));
    const left = listed(excel, 'Sleutellijst');
    expect([left[0], left[19], left[20], left.at(-1)]).toEqual(['K01', 'K20', 'K41', 'K60']);
    expect(listed(excel, 'SleutellijstVervolg')).toHaveLength(20);
    const { horizontalBreaks } = excel.workbook.sheetByName('Sleutellijst')!.pageLayout;
    expect(horizontalBreaks).toEqual([25]);
  });

  it('shows the codes of a system of one’s own', async () => {
    const excel = await form();
    enter(excel.workbook, 'Kinderen', { row: 0, heading: 'Code', text: 'Fiets 3' });
    valueOf(await excel.run('check'));
    expect(listed(excel, 'Sleutellijst')[0]).toBe('Fiets 3');
  });

  it('is drawn anew only when codes changed, and stays away when somebody removed it', async () => {
    const excel = await form();
    const { id } = excel.workbook.sheetByName('Sleutellijst')!.tables[0]!;
    valueOf(await excel.run('check'));
    expect(excel.workbook.sheetByName('Sleutellijst')!.tables[0]!.id).toBe(id);
    deleteTab(openSheet(excel.workbook, 'Sleutellijst'));
    pasteKinderen(excel.workbook, children(60), 0);
    valueOf(await excel.run('check'));
    expect(excel.workbook.sheetByName('Sleutellijst')).toBeUndefined();
  });

  it('lets nobody type a name in it', async () => {
    const excel = await form();
    expect(() =>
      enter(excel.workbook, 'Sleutellijst', { row: 0, heading: 'Naam van het kind', text: 'Iemand' }),
    ).toThrow('takes nothing');
  });
});
