import type { SheetModel } from '../../../local/excel/model/sheet-model.ts';
import { keyAt } from '../model/entries.ts';
import { saidBy } from '../model/entry.ts';
import type { Ledger } from '../model/ledger.ts';
import type { RawTable } from '../raw-table.ts';

/** Headings that Excel fills in or numbers when they are touched: text, none empty, none twice. */
export function takeHeadings(ledger: Ledger, sheet: SheetModel): readonly string[] {
  const entries = ledger.sheet(sheet.id);
  return sheet.tables.flatMap(({ name, box }) => {
    const seen = new Set<string>();
    for (let column = box.column; column < box.column + box.columns; column += 1) {
      const said = saidBy(sheet.cells.get(box.row, column));
      const known = entries.get(keyAt(box.row, column));
      if (known?.said !== said) ledger.put(sheet.id, { row: box.row, column }, { said, by: 'user' });
      seen.add(said.toLowerCase());
    }
    const isGood = seen.size === box.columns && [...seen].every((said) => /^string:./s.test(said));
    return isGood ? [] : [`The headings of ${name} are not texts that differ.`];
  });
}

/** Rows by which a table grew take the formulas of its last row, where nothing else stands. */
export function takeGrownFormulas(ledger: Ledger, before: RawTable, after: RawTable | undefined): void {
  if (after === undefined) return;
  const last = before.row + before.rows - 1;
  for (let row = last + 1; row < after.row + after.rows; row += 1)
    for (let column = after.column; column < after.column + after.columns; column += 1) {
      const source = ledger.sheet(after.sheet.id).get(keyAt(last, column));
      const said = saidBy(after.sheet.cells.get(row, column));
      const known = ledger.sheet(after.sheet.id).get(keyAt(row, column));
      if (known === undefined && source?.said === said && said.startsWith('formula:'))
        ledger.put(after.sheet.id, { row, column }, { said, by: 'user' });
    }
}
