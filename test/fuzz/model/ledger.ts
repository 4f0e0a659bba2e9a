import type { SheetModel } from '../../../local/excel/model/sheet-model.ts';
import type { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import { type Entries, keyAt } from './entries.ts';
import { type Entry, saidBy } from './entry.ts';

/**
 * What must stand where, kept by itself: what users type goes in here as well, and moves here by rules of its own. It
 * reads cells as they lie in the grid and knows nothing of how the add-in reads.
 */
export class Ledger {
  readonly #sheets: Map<string, Entries>;

  private constructor(sheets: Map<string, Entries>) {
    this.#sheets = sheets;
  }

  static of(workbook: WorkbookModel): Ledger {
    return new Ledger(new Map(workbook.sheets.map((sheet) => [sheet.id, entriesOf(sheet)])));
  }

  /** A copy whose cells are the very same entries, so that each can be followed through undoing. */
  moment(): Ledger {
    return new Ledger(new Map([...this.#sheets].map(([id, entries]) => [id, new Map(entries)])));
  }

  get sheetIds(): readonly string[] {
    return [...this.#sheets.keys()];
  }

  has(sheetId: string): boolean {
    return this.#sheets.has(sheetId);
  }

  /** @throws Error for a sheet that is not there: a mistake of the fuzzer */
  sheet(sheetId: string): Entries {
    const entries = this.#sheets.get(sheetId);
    if (entries === undefined) throw new Error(`The ledger has no sheet ${sheetId}.`);
    return entries;
  }

  put(sheetId: string, place: { readonly row: number; readonly column: number }, entry: Entry): void {
    const entries = this.sheet(sheetId);
    const key = keyAt(place.row, place.column);
    if (entry.said === '') entries.delete(key);
    else entries.set(key, entry);
  }

  add(sheetId: string, entries: Entries): void {
    this.#sheets.set(sheetId, new Map(entries));
  }

  drop(sheetId: string): void {
    this.#sheets.delete(sheetId);
  }
}

/** What a sheet holds now, all of it by the form. */
export const entriesOf = (sheet: SheetModel): Entries =>
  new Map(
    [...sheet.cells.entries()].flatMap(({ row, column, cell }): [number, Entry][] => {
      const said = saidBy(cell);
      return said === '' ? [] : [[keyAt(row, column), { said, by: 'sheet' }]];
    }),
  );
