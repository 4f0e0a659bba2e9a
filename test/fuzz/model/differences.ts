import type { SheetModel } from '../../../local/excel/model/sheet-model.ts';
import type { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import { keyAt, placeOf } from './entries.ts';
import { type Entry, saidBy } from './entry.ts';
import type { Ledger } from './ledger.ts';

/** A cell that holds something else than the ledger says. */
export interface Difference {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  /** Absent where nothing should stand. */
  readonly expected: Entry | undefined;
  readonly said: string;
}

/** Every cell of every sheet that both know; the order is that of the sheets. */
export const differencesIn = (ledger: Ledger, workbook: WorkbookModel): readonly Difference[] =>
  workbook.sheets.flatMap((sheet) => (ledger.has(sheet.id) ? differencesOn(sheet, ledger) : []));

function differencesOn(sheet: SheetModel, ledger: Ledger): readonly Difference[] {
  const entries = ledger.sheet(sheet.id);
  const actual = new Map(
    [...sheet.cells.entries()].map(({ row, column, cell }) => [keyAt(row, column), saidBy(cell)]),
  );
  return [...new Set([...entries.keys(), ...actual.keys()])].flatMap((key) => {
    const expected = entries.get(key);
    const said = actual.get(key) ?? '';
    return (expected?.said ?? '') === said ? [] : [{ sheet, ...placeOf(key), expected, said }];
  });
}

/** Sheets that came or went without a user having a hand in it. */
export const sheetsOff = (ledger: Ledger, workbook: WorkbookModel) => ({
  came: workbook.sheets.filter(({ id }) => !ledger.has(id)),
  went: ledger.sheetIds.filter((id) => workbook.sheetById(id) === undefined),
});
