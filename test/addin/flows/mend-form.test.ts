import { afterEach, describe, expect, it } from 'vitest';
import { fillForm } from '../../../local/demo/fill-form.ts';
import {
  clearConditions,
  clearFormats,
  clearRules,
  formatCells,
  mergeSelection,
  widenColumns,
} from '../../../local/excel/user/format.ts';
import { freezeAbove } from '../../../local/excel/user/freeze.ts';
import { openSheet } from '../../../local/excel/user/place.ts';
import { protectTab, unprotectTab } from '../../../local/excel/user/protect.ts';
import { hideColumns, hideRows } from '../../../local/excel/user/rows.ts';
import { clearCells } from '../../../local/excel/user/rows.ts';
import { hideTab } from '../../../local/excel/user/sheet-tabs.ts';
import { openWithForm } from '../../support/example-choice.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { type OpenExcel, valueOf } from '../../support/open-excel.ts';
import { contentsOfWorkbook, lookOfWorkbook } from '../../support/seen-look.ts';

let excel: OpenExcel;
afterEach(() => excel.close());

async function filled(): Promise<void> {
  excel = await openWithForm('school-linde');
  fillForm(excel.workbook, goodForm(['Groep 1', 'Groep 2'], 12));
}

const at = (name: string) => openSheet(excel.workbook, name);
const mend = async () => valueOf(await excel.run('mendLook')).differences;

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
    excel = await openWithForm('school-linde');
    expect(await mend()).toEqual([]);
    fillForm(excel.workbook, goodForm(['Groep 1', 'Groep 2'], 12));
    expect(await mend()).toEqual([]);
  });

  it('makes a form look as it did, and touches nothing that was typed', async () => {
    await filled();
    const [look, contents] = [lookOfWorkbook(excel.workbook), contentsOfWorkbook(excel.workbook)];
    harm();
    expect(lookOfWorkbook(excel.workbook)).not.toEqual(look);
    await mend();
    expect(lookOfWorkbook(excel.workbook)).toEqual(look);
    expect(contentsOfWorkbook(excel.workbook)).toEqual(contents);
  });
});
