import { canonical } from '../../shared/kernel/canonical.ts';
import type { KeyedHash } from '../keyed-hash.ts';
import { type RawRow, type RowStore, tableNames } from '../storage/row-store.ts';
import {
  EXPORT_KIND,
  EXPORT_SCHEMA,
  type ExportEnd,
  type ExportHeader,
  KEY_TEXT,
  rowText,
  sealOf,
  sha256,
} from './export-file.ts';
import { readGemeente } from './read-gemeente.ts';

/** A gemeente as one file of JSON lines. */
export interface GemeenteExport {
  readonly text: string;
  readonly rows: number;
  /** The same for the same rows, whenever they were read. */
  readonly content: string;
}

/** What an export needs of an installation. */
export interface Exporting {
  readonly rows: RowStore;
  readonly hash: KeyedHash;
  readonly now: () => Date;
}

/**
 * Every row of a gemeente in one order, each line with its hash, so that one state makes one file.
 * @returns `absent` for a gemeente that is not here, `busy` where writers never rested
 */
export async function exportGemeente(
  gemeentecode: string,
  { rows, hash, now }: Exporting,
): Promise<GemeenteExport | 'absent' | 'busy'> {
  const found = await readGemeente(rows, gemeentecode);
  if (found === undefined) return 'busy';
  if (!found.some(isOfGemeente(gemeentecode))) return 'absent';
  const header: ExportHeader = {
    kind: EXPORT_KIND,
    schema: EXPORT_SCHEMA,
    gemeentecode,
    moment: now().toISOString(),
    key: hash(KEY_TEXT),
    counts: countsOf(found),
  };
  const lines = found.map(lineOf).join('');
  const before = `${JSON.stringify(header)}\n${lines}`;
  const whole = sha256(before);
  const end: ExportEnd = {
    ...{ rows: found.length, content: sha256(lines) },
    ...{ whole, seal: sealOf(whole, hash) },
  };
  return { text: `${before}${JSON.stringify(end)}\n`, rows: found.length, content: end.content };
}

/** The tenants of its people alone may be there for another gemeente. */
const isOfGemeente =
  (gemeentecode: string) =>
  ({ table, partition }: RawRow): boolean =>
    table === 'Gemeenten' && partition === gemeentecode;

export const countsOf = (rows: readonly RawRow[]): ExportHeader['counts'] =>
  Object.fromEntries(
    tableNames.map((name) => [name, rows.filter(({ table }) => table === name).length]),
  ) as ExportHeader['counts'];

function lineOf(row: RawRow): string {
  const text = rowText(row);
  return `${canonical({ ...(JSON.parse(text) as object), hash: sha256(text) })}\n`;
}
