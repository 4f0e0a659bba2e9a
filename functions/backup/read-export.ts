import type * as z from 'zod/mini';
import type { KeyedHash } from '../keyed-hash.ts';
import type { RawRow } from '../storage/row-store.ts';
import {
  EXPORT_SCHEMA,
  ExportEnd,
  ExportHeader,
  ExportRow,
  KEY_TEXT,
  rowText,
  sealOf,
  sha256,
} from './export-file.ts';
import { countsOf } from './export-gemeente.ts';
import { isIn, placesOf } from './gemeente-places.ts';
import { inOrder } from './read-gemeente.ts';

/** Why a file is not put back. */
export type ExportFault =
  /** No file of this product. */
  | 'unknown-file'
  | 'other-schema'
  | 'other-key'
  /** The last line is not there. */
  | 'cut-off'
  /** A line is not what it was when it was written. */
  | 'damaged'
  | 'foreign-row';

/** A file that is whole. */
export interface ReadExport {
  readonly header: ExportHeader;
  readonly rows: readonly RawRow[];
}

/** @returns the rows of a whole file, or what is wrong with it and on which line, counted from 1 */
export function readExport(
  text: string,
  hash: KeyedHash,
): ReadExport | { readonly fault: ExportFault; readonly line: number } {
  const lines = text.split('\n');
  const header = parse(ExportHeader, lines[0]);
  if (header === undefined) return { fault: 'unknown-file', line: 1 };
  if (header.schema !== EXPORT_SCHEMA) return { fault: 'other-schema', line: 1 };
  if (header.key !== hash(KEY_TEXT)) return { fault: 'other-key', line: 1 };
  const last = lines.length - 1;
  const end = parse(ExportEnd, lines[last - 1]);
  if (lines[last] !== '' || end === undefined) return { fault: 'cut-off', line: last };
  const rows: RawRow[] = [];
  for (let nth = 1; nth < last - 1; nth++) {
    const row = readRow(lines[nth]);
    if (row === undefined) return { fault: 'damaged', line: nth + 1 };
    rows.push(row);
  }
  const before = lines.slice(0, last - 1).map((line) => `${line}\n`);
  if (!isWhole({ header, rows }, { ...end, isOurs: end.seal === sealOf(end.whole, hash) }, before))
    return { fault: 'damaged', line: last };
  const places = placesOf(header.gemeentecode, rows);
  const foreign = rows.findIndex((row) => !places.some((place) => isIn(place, row)));
  return foreign < 0 ? { header, rows } : { fault: 'foreign-row', line: foreign + 2 };
}

function readRow(line: string | undefined): RawRow | undefined {
  const parsed = parse(ExportRow, line);
  if (parsed === undefined) return undefined;
  const { hash, ...row } = parsed;
  return sha256(rowText(row)) === hash ? row : undefined;
}

/** Seal, hashes and counts agree, and each row stands once, in its place. */
function isWhole(
  { header, rows }: ReadExport,
  end: ExportEnd & { readonly isOurs: boolean },
  before: readonly string[],
): boolean {
  const counts = countsOf(rows);
  const ordered = inOrder(rows);
  return (
    end.isOurs &&
    end.rows === rows.length &&
    end.whole === sha256(before.join('')) &&
    end.content === sha256(before.slice(1).join('')) &&
    Object.entries(header.counts).every(([table, count]) => counts[table as keyof typeof counts] === count) &&
    rows.every((row, nth) => row === ordered[nth] && !isTwice(row, rows[nth + 1]))
  );
}

const isTwice = (one: RawRow, next: RawRow | undefined): boolean =>
  one.table === next?.table && one.partition === next.partition && one.row === next.row;

/** Undefined for what is no JSON, or not of the shape. */
function parse<S extends z.ZodMiniType>(schema: S, line: string | undefined): z.infer<S> | undefined {
  try {
    const parsed = schema.safeParse(JSON.parse(line ?? ''));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
