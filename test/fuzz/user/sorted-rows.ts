import { keyAt } from '../model/entries.ts';
import { type Entry, saidBy } from '../model/entry.ts';
import type { Ledger } from '../model/ledger.ts';
import type { RawTable } from '../raw-table.ts';

type Row = readonly (Entry | undefined)[];

interface Sorting {
  /** Rows that move; the others stay. */
  readonly rows: readonly number[];
  /** Index of the column that was sorted by. */
  readonly by: number;
}

const saying = (row: Row): string => row.map((entry) => entry?.said ?? '').join('\u0000');

/**
 * Sorting may put rows in another order and nothing else: each row that stands there now is one that stood there
 * before, whole, and none is lost. Equal rows keep their order.
 */
export function takeSortedRows(ledger: Ledger, table: RawTable, { rows, by }: Sorting): readonly string[] {
  const { sheet, column, columns } = table;
  const entries = ledger.sheet(sheet.id);
  const places = Array.from({ length: columns }, (_, i) => column + i);
  const stood = rows.map((row): Row => places.map((at) => entries.get(keyAt(row, at))));
  const complaints: string[] = [];
  const sorted = rows.map((row): Row => {
    const now = places.map((at) => saidBy(sheet.cells.get(row, at))).join('\u0000');
    const found = stood.findIndex((one) => saying(one) === now);
    if (found === -1) complaints.push(`After sorting, row ${row + 1} is none that stood in the list.`);
    return found === -1 ? places.map(() => undefined) : (stood.splice(found, 1)[0] ?? []);
  });
  if (blanksBeforeOthers(sorted, by)) complaints.push('After sorting, blanks do not come last.');
  rows.forEach((row, i) => {
    places.forEach((at, c) => {
      ledger.put(sheet.id, { row, column: at }, sorted[i]?.[c] ?? { said: '', by: 'sheet' });
    });
  });
  return complaints;
}

function blanksBeforeOthers(rows: readonly Row[], by: number): boolean {
  const isBlank = rows.map((row) => row[by] === undefined);
  return isBlank.includes(true) && isBlank.lastIndexOf(false) > isBlank.indexOf(true);
}
