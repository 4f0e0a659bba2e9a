import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { canonical } from '../../shared/kernel/canonical.ts';
import { Gemeentecode, IsoDateTime } from '../../shared/kernel/text.ts';
import type { KeyedHash } from '../keyed-hash.ts';
import { edmTypes, type RawRow, tableNames } from '../storage/row-store.ts';

/** Rises when a file of before cannot be read as it is any more. */
export const EXPORT_SCHEMA = 1;
export const EXPORT_KIND = 'groeiblad-gemeente';

const Sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const Amount = z.int().check(z.minimum(0));
/** A key of a table: what the table service forbids does not stand in it. */
const StorageKey = z.string().check(z.regex(/^[A-Za-z0-9_.|-]{1,512}$/));

/** The first line: whose rows follow, and of when. */
export const ExportHeader = z.strictObject({
  kind: z.literal(EXPORT_KIND),
  schema: z.int(),
  gemeentecode: Gemeentecode,
  /** When the rows were read; the only thing in which two files of one state differ. */
  moment: IsoDateTime,
  /** Keyed hash of a fixed text: what the rows hold of keyed hashes is of use under this key only. */
  key: Sha256,
  /** How many rows of each table. */
  counts: z.record(z.enum(tableNames), Amount),
});
export type ExportHeader = z.infer<typeof ExportHeader>;

const TypedValue = z.tuple([z.enum(edmTypes), z.string()]);

/** A line between: one row, with the SHA-256 of all before the hash. */
export const ExportRow = z.strictObject({
  table: z.enum(tableNames),
  partition: StorageKey,
  row: StorageKey,
  values: z.record(z.string().check(z.regex(/^[A-Za-z]\w{0,254}$/)), TypedValue),
  hash: Sha256,
});

/** The last line, by which a file that was cut off shows. */
export const ExportEnd = z.strictObject({
  rows: Amount,
  /** SHA-256 of the lines of the rows: the same for the same state, whenever it was read. */
  content: Sha256,
  /** SHA-256 of every line before this one. */
  whole: Sha256,
  /** Keyed hash of that: rights are rows too, and nobody without the key gives themselves one in a file. */
  seal: Sha256,
});
export type ExportEnd = z.infer<typeof ExportEnd>;

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** What the hash of a row is taken over. */
export const rowText = ({ table, partition, row, values }: RawRow): string =>
  canonical({ table, partition, row, values });

export const sealOf = (whole: string, hash: KeyedHash): string => hash(`groeiblad export|${whole}`);

/** By which an installation knows its own key in a file, and nobody learns the key. */
export const KEY_TEXT = 'groeiblad export';
