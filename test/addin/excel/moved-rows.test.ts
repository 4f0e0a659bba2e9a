import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fillForm } from '../../../local/demo/fill-form.ts';
import { addressIn, rowsOf } from '../../../local/demo/table-in-model.ts';
import { clearCells } from '../../../local/excel/user/rows.ts';
import { paste } from '../../../local/excel/user/paste.ts';
import { boxAt } from '../../../local/excel/user/place.ts';
import { sortTable } from '../../../local/excel/user/sort-table.ts';
import { openWithForm } from '../../support/example-choice.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { type OpenExcel, valueOf } from '../../support/open-excel.ts';

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openWithForm('school-linde');
  fillForm(excel.workbook, goodForm(['Groep 1', 'Groep 2'], 6));
  const { sheet, address } = codeIn(0);
  clearCells({ workbook: excel.workbook, sheet }, address);
});
afterEach(() => excel.close());

const codeIn = (row: number) => addressIn(excel.workbook, 'Kinderen', { row, heading: 'Code' });

const codes = () =>
  rowsOf(excel.workbook, 'Kinderen')
    .slice(0, 6)
    .map((row) => row['Code']);

/** Checks; the user does something once the workbook was read. */
async function checkWhile(meanwhile: () => void) {
  const { workbook } = excel.ports;
  const { read } = workbook;
  Object.assign(excel.ports, {
    workbook: {
      ...workbook,
      read: async () => {
        const seen = await read();
        meanwhile();
        return seen;
      },
    },
  });
  const outcome = await excel.run('check');
  Object.assign(excel.ports, { workbook });
  return outcome;
}

const changed = { ok: false, failure: { code: 'werkmap-gewijzigd' } };

describe('codes that are written while somebody works in the list', () => {
  it('come nowhere when rows moved, and the row that was there says again what it said', async () => {
    const outcome = await checkWhile(() => sortTable(excel.workbook, 'Kinderen', 'Code', false));
    expect(outcome).toMatchObject(changed);
    const prefilled = rowsOf(excel.workbook, 'Kinderen').map((row) => row['Code']);
    expect(prefilled[0]).toBe('K40');
    expect(prefilled.filter((code) => code === '')).toHaveLength(1);
    expect(new Set(prefilled).size).toBe(40);
  });

  it.each([
    { what: 'a text', value: 'Z9', mode: 'text' },
    { what: 'a number', value: 7, mode: 'cells' },
    { what: 'a formula', value: '=3+4', mode: 'cells' },
  ] as const)('leave $what that was typed meanwhile as it was', async ({ value, mode }) => {
    const { sheet, address } = codeIn(0);
    const said = () => {
      const { row, column } = boxAt(address);
      const cell = sheet.cells.get(row, column);
      return [cell?.value, cell?.formula, cell?.style?.numberFormat ?? 'General'];
    };
    let before: unknown;
    const outcome = await checkWhile(() => {
      paste({ workbook: excel.workbook, sheet }, address, [[value]], mode);
      before = said();
    });
    expect(outcome).toMatchObject(changed);
    expect(said()).toEqual(before);
  });

  it('are written where nothing moved, also beside a cell that calculates', async () => {
    const { sheet, address } = addressIn(excel.workbook, 'Kinderen', { row: 0, heading: 'Reden' });
    paste({ workbook: excel.workbook, sheet }, address, [['=1+1']], 'cells');
    valueOf(await checkWhile(() => undefined));
    expect(codes()).toEqual(['K01', 'K02', 'K03', 'K04', 'K05', 'K06']);
  });

  it('are written at the next check', async () => {
    await checkWhile(() => sortTable(excel.workbook, 'Kinderen', 'Code', false));
    valueOf(await excel.run('check'));
    expect(rowsOf(excel.workbook, 'Kinderen').every((row) => row['Code'] !== '')).toBe(true);
  });
});
