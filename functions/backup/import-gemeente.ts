import type { KeyedHash } from '../keyed-hash.ts';
import { type RawRow, type RowStore, tableNames } from '../storage/row-store.ts';
import { rowText } from './export-file.ts';
import { type GemeentePlace, placesOf } from './gemeente-places.ts';
import { type ExportFault, readExport } from './read-export.ts';

/** What became of an import. */
export type ImportOutcome =
  | { readonly kind: 'done'; readonly gemeentecode: string; readonly rows: number; readonly written: number }
  | { readonly kind: 'refused'; readonly fault: ExportFault; readonly line: number }
  /** The gemeente has rows that the file does not have: nothing is written over. */
  | { readonly kind: 'occupied'; readonly gemeentecode: string };

/**
 * Puts a gemeente back from its file. What an import that was broken off wrote is the same, so it is gone on with;
 * the people who may come in and the name of the gemeente come last, so nobody works in half of it.
 */
export async function importGemeente(text: string, store: RowStore, hash: KeyedHash): Promise<ImportOutcome> {
  const file = readExport(text, hash);
  if ('fault' in file) return { kind: 'refused', ...file };
  const { gemeentecode } = file.header;
  const wanted = new Map(file.rows.map((row) => [keyOf(row), rowText(row)]));
  const present = new Set<string>();
  for (const place of placesOf(gemeentecode, file.rows)) {
    for (const row of await ownRows(store, place)) {
      const isSame = wanted.get(keyOf(row)) === rowText(row);
      if (!isSame && place.isShared !== true) return { kind: 'occupied', gemeentecode };
      present.add(keyOf(row));
    }
  }
  const missing = file.rows.filter((row) => !present.has(keyOf(row)));
  for (const part of inSteps(missing)) {
    // Somebody made the gemeente since it was looked at.
    if ((await store.insert(part)) === 'conflict') return { kind: 'occupied', gemeentecode };
  }
  return { kind: 'done', gemeentecode, rows: file.rows.length, written: missing.length };
}

const keyOf = ({ table, partition, row }: RawRow): string => `${table}/${partition}/${row}`;

async function ownRows(store: RowStore, place: GemeentePlace): Promise<readonly RawRow[]> {
  const all = (await store.read(place)).map(({ row }) => row);
  return all.filter((row) => place.owns?.(row) ?? true);
}

/** By table and partition, in the order in which they may be seen. */
function inSteps(rows: readonly RawRow[]): readonly (readonly RawRow[])[] {
  const isListed = ({ table, partition }: RawRow) => table === 'Gemeenten' && partition === 'GEMEENTEN';
  const groups = new Map<string, RawRow[]>();
  for (const name of tableNames)
    for (const row of rows.filter((one) => one.table === name && !isListed(one))) {
      const group = `${name}/${row.partition}`;
      groups.set(group, [...(groups.get(group) ?? []), row]);
    }
  return [...groups.values(), rows.filter(isListed)].filter((group) => group.length > 0);
}
