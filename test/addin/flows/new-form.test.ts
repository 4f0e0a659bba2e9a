import { afterEach, describe, expect, it } from 'vitest';
import { choiceFor, openWithForm } from '../../support/example-choice.ts';
import type { OpenExcel } from '../../support/open-excel.ts';

const open: OpenExcel[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

async function formOf(locatieId: string): Promise<OpenExcel> {
  const excel = await openWithForm(locatieId);
  open.push(excel);
  return excel;
}

describe('a new form', () => {
  it('has its sheets in an empty workbook, and nothing of the blank sheet is left', async () => {
    const { workbook } = await formOf('school-linde');
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      'Start',
      'Kinderen',
      'Groepen',
      'Toelichting',
      'Controle',
      'Ontvangst',
      'Lijsten',
    ]);
    expect(workbook.activeSheet.name).toBe('Start');
  });
});
