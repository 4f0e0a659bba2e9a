import { afterEach, describe, expect, it } from 'vitest';
import { fillForm, pasteKinderen, shapeIn } from '../../../local/demo/fill-form.ts';
import { rowsOf } from '../../../local/demo/table-in-model.ts';
import { typedForm } from '../../../local/demo/typed-form.ts';
import { formatAddress } from '../../../local/excel/model/address.ts';
import { bodyBox } from '../../../local/excel/model/table-model.ts';
import { findTable } from '../../../local/excel/model/tables.ts';
import { openSheet } from '../../../local/excel/user/place.ts';
import { clearCells } from '../../../local/excel/user/rows.ts';
import { deleteTableRows } from '../../../local/excel/user/table-rows.ts';
import { openWithForm } from '../../support/example-choice.ts';
import { goodForm, kind } from '../../support/example-kinderen.ts';
import { type OpenExcel, valueOf } from '../../support/open-excel.ts';

const open: OpenExcel[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

async function emptyForm(): Promise<OpenExcel> {
  const excel = await openWithForm('school-linde');
  open.push(excel);
  return excel;
}

/** Does something to the whole body of a table, as who selects all of it. */
function toBody(
  { workbook }: OpenExcel,
  name: string,
  act: typeof clearCells | typeof deleteTableRows,
): void {
  const { sheet, table } = findTable(workbook, name)!;
  expect(act(openSheet(workbook, sheet.name), formatAddress(bodyBox(table)))?.refused).toBeNull();
}

const rulesOf = async (excel: OpenExcel) =>
  valueOf(await excel.run('check')).findings.map(({ rule }) => rule);

describe.each([
  ['cleared', clearCells],
  ['with all its rows deleted', deleteTableRows],
])('a child list that was %s, codes too', (_, empty) => {
  it('is checked as one without children', async () => {
    const excel = await emptyForm();
    pasteKinderen(excel.workbook, goodForm(['Groep 1'], 6).kinderen, 0);
    toBody(excel, 'Kinderen', empty);
    expect(valueOf(await excel.run('check')).kinderen).toBe(0);
    expect(rowsOf(excel.workbook, 'Sleutellijst')).toEqual([{ Code: '', 'Naam van het kind': '' }]);
  });

  it('stands in the way of no typed count', async () => {
    const excel = await emptyForm();
    toBody(excel, 'Kinderen', empty);
    fillForm(excel.workbook, typedForm(goodForm(['Groep 1', 'Groep 2'], 12), shapeIn(excel.workbook)));
    expect(await rulesOf(excel)).toEqual([]);
  });

  it('takes children again', async () => {
    const excel = await emptyForm();
    toBody(excel, 'Kinderen', empty);
    valueOf(await excel.run('check'));
    pasteKinderen(excel.workbook, [kind('', 'Groep 1')], 0);
    expect(valueOf(await excel.run('check')).kinderen).toBe(1);
    expect(rowsOf(excel.workbook, 'Sleutellijst').map((row) => row['Code'])).toEqual(['K01']);
  });
});

describe('a long list', () => {
  it('is checked, cleared and checked again', async () => {
    const excel = await emptyForm();
    pasteKinderen(
      excel.workbook,
      Array.from({ length: 400 }, () => kind('', 'Groep 1')),
      0,
    );
    expect(valueOf(await excel.run('check')).kinderen).toBe(400);
    toBody(excel, 'Kinderen', clearCells);
    expect(valueOf(await excel.run('check')).kinderen).toBe(0);
  });
});

describe.each(['Formulier', 'Groepen', 'Bron', 'Aantallen', 'Toelichting', 'Stappen'])('table %s', (name) => {
  it('still lets the form be checked, with a place for each finding, when it was cleared', async () => {
    const excel = await emptyForm();
    pasteKinderen(excel.workbook, goodForm(['Groep 1'], 6).kinderen, 0);
    toBody(excel, name, clearCells);
    const { findings } = valueOf(await excel.run('check'));
    expect(findings).not.toEqual([]);
    for (const { place } of findings) valueOf(await excel.run('goTo', place));
  });
});

it('is still asked for toelichting, with a place to go to, when all rows of its table were deleted', async () => {
  const excel = await emptyForm();
  fillForm(excel.workbook, goodForm(['Groep 1'], 6));
  toBody(excel, 'Toelichting', deleteTableRows);
  const { findings } = valueOf(await excel.run('check'));
  const asked = findings.filter(({ place }) => place.table === 'Toelichting');
  expect(asked.map(({ rule }) => rule)).toContain('T-01');
  for (const { place } of asked) valueOf(await excel.run('goTo', place));
});
