import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addressIn, enter, rowsOf } from '../../../local/demo/table-in-model.ts';
import { fillForm } from '../../../local/demo/fill-form.ts';
import type { CellStyle } from '../../../local/excel/model/cell-style.ts';
import { validationAt } from '../../../local/excel/model/validation-of.ts';
import { clearConditions, clearFormats, clearRules, formatCells } from '../../../local/excel/user/format.ts';
import { paste } from '../../../local/excel/user/paste.ts';
import { boxAt, openSheet } from '../../../local/excel/user/place.ts';
import { insertColumns, insertRows } from '../../../local/excel/user/rows.ts';
import { sortTable } from '../../../local/excel/user/sort-table.ts';
import { typeIn } from '../../../local/excel/user/type-in.ts';
import { openWithForm } from '../../support/example-choice.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { type OpenExcel, valueOf } from '../../support/open-excel.ts';
import { isMarked, lookAt } from '../../support/seen-cell.ts';

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openWithForm('school-linde');
  fillForm(excel.workbook, goodForm(['Groep 1', 'Groep 2'], 12));
});
afterEach(() => excel.close());

const at = (name: string) => openSheet(excel.workbook, name);
const mend = async () => valueOf(await excel.run('mendLook'));
const look = (row: number, heading: string): CellStyle =>
  lookAt(excel.workbook, 'Kinderen', { row, heading });

/** Takes all of the look of the child list away. */
function strip(): void {
  const kinderen = at('Kinderen');
  clearFormats(kinderen, 'A1:Z60');
  clearConditions(kinderen, 'A1:Z600');
  clearRules(kinderen, 'A1:Z600');
}

function ruleAt(table: string, place: { row: number; heading: string }) {
  const { sheet, address } = addressIn(excel.workbook, table, place);
  const { row, column } = boxAt(address);
  return validationAt(sheet, row, column);
}

/** What a row of the child list looks like and asks, column by column, by the headings of the form. */
const headings = ['Code', 'Groep', 'VVE-indicatie', 'Groei Taal', 'Reden', 'Extra hulp Taal'];
const shown = (row: number) =>
  headings.map((heading) => ({
    heading,
    // The line between two cells may be of either of them.
    look: { ...look(row, heading), borders: look(row, heading).borders?.EdgeBottom },
    rule: { ...ruleAt('Kinderen', { row, heading }), box: undefined },
  }));

describe('the look of a form that was moved', () => {
  it('comes back where rows and columns were put in, and not in a column of the user', async () => {
    const before = shown(2);
    insertRows(at('Kinderen'), 3, 2);
    insertColumns(at('Kinderen'), 'C');
    const { sheet, address } = addressIn(excel.workbook, 'Kinderen', { row: 0, heading: 'Groep' });
    const own = boxAt(address).column + 1;
    formatCells(at('Kinderen'), 'C9:C20', { fillColor: '#FFFF00' });
    strip();
    formatCells(at('Kinderen'), 'C9:C20', { fillColor: '#FFFF00' });
    await mend();
    expect(shown(2)).toEqual(before);
    expect(sheet.cells.get(10, own)?.style).toEqual({ fillColor: '#FFFF00' });
  });

  it('comes back in columns that stand in another order', async () => {
    const before = shown(2);
    swapColumns('Groep', 'Groei Taal');
    strip();
    await mend();
    expect(shown(2)).toEqual(before);
  });

  it('reaches the rows by which the table grew', async () => {
    const rows = rowsOf(excel.workbook, 'Kinderen').length;
    const { sheet, address } = addressIn(excel.workbook, 'Kinderen', { row: rows, heading: 'Code' });
    typeIn({ workbook: excel.workbook, sheet }, address, 'X99');
    strip();
    await mend();
    const [last, first] = [shown(rows), shown(20)];
    expect(last.map(({ rule }) => rule)).toEqual(first.map(({ rule }) => rule));
    expect(look(rows, 'Groep').borders).toEqual(look(20, 'Groep').borders);
  });

  it('marks the same cells as before', async () => {
    enter(excel.workbook, 'Kinderen', { row: 4, heading: 'Groei Rekenen', text: '' });
    valueOf(await excel.run('check'));
    insertColumns(at('Kinderen'), 'D');
    swapColumns('Groep', 'Groei Motoriek');
    strip();
    await mend();
    const marked = headingsOf('Kinderen').filter((heading) =>
      isMarked(excel.workbook, 'Kinderen', { row: 4, heading }),
    );
    expect(marked).toEqual(['Groei Rekenen']);
  });

  it('asks the right question in each row of Start, in whatever order they stand', async () => {
    const rules = () =>
      Object.fromEntries(
        rowsOf(excel.workbook, 'Formulier').map((row, nth) => [
          String(row['Onderdeel']),
          { ...ruleAt('Formulier', { row: nth, heading: 'Antwoord' }), box: undefined },
        ]),
      );
    const before = rules();
    sortTable(excel.workbook, 'Formulier', 'Onderdeel', false);
    clearRules(at('Start'), 'A1:C40');
    await mend();
    expect(rules()).toEqual(before);
  });

  it('puts formats back over cells of another workbook, and keeps each value as it came', async () => {
    const { sheet, address } = addressIn(excel.workbook, 'Kinderen', { row: 2, heading: 'Groep' });
    paste({ workbook: excel.workbook, sheet }, address, [['Groep 1', 'ja', 7.5, true]], 'cells');
    const { row, column } = boxAt(address);
    const held = () => [0, 1, 2, 3].map((nth) => sheet.cells.get(row, column + nth)?.value);
    const before = held();
    await mend();
    expect(held()).toEqual(before);
    expect(look(2, 'Groep').fontName).toBe('Calibri');
    expect(ruleAt('Kinderen', { row: 2, heading: 'Groep' })?.rule.list).toBeDefined();
  });
});

const headingsOf = (table: string): readonly string[] => Object.keys(rowsOf(excel.workbook, table)[0] ?? {});

/** Two columns change places with all that stands in them, as by cutting and putting in. */
function swapColumns(one: string, other: string): void {
  const places = [one, other].map((heading) => addressIn(excel.workbook, 'Kinderen', { row: -1, heading }));
  const [first, second] = places.map(({ address }) => boxAt(address));
  const { sheet } = places[0]!;
  const rows = rowsOf(excel.workbook, 'Kinderen').length + 1;
  for (let nth = 0; nth < rows; nth += 1) {
    const row = first!.row + nth;
    const [a, b] = [sheet.cells.get(row, first!.column), sheet.cells.get(row, second!.column)];
    if (b) sheet.cells.set(row, first!.column, { ...b });
    if (a) sheet.cells.set(row, second!.column, { ...a });
  }
  excel.workbook.touch();
}
