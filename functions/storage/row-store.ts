import type { Mark, Outcome } from './marked.ts';

/** Every table of an installation, in the order in which a gemeente is put back: who may come in comes last. */
export const tableNames = ['Inzendingen', 'Publicaties', 'Inzage', 'Gemeenten', 'Toegang'] as const;
type TableName = (typeof tableNames)[number];

export const edmTypes = [
  'Binary',
  'Boolean',
  'DateTime',
  'Double',
  'Guid',
  'Int32',
  'Int64',
  'String',
] as const;

/**
 * A property with the type that the table service gives it, as text: base64 of bytes, digits of numbers, and a moment
 * with all its digits, so that nothing is lost on the way.
 */
export type TypedValue = readonly [type: (typeof edmTypes)[number], text: string];

/** A row as it lies in the tables, whatever it means. */
export interface RawRow {
  readonly table: TableName;
  readonly partition: string;
  readonly row: string;
  readonly values: Readonly<Record<string, TypedValue>>;
}

/** Rows of one partition: all, or those from `from` up to, not including, `to`. */
export interface RowPlace {
  readonly table: TableName;
  readonly partition: string;
  readonly range?: { readonly from: string; readonly to: string };
}

export interface MarkedRow {
  readonly row: RawRow;
  readonly mark: Mark;
}

/** Rows without their meaning, for copies of a whole gemeente. All else goes through {@link Store}. */
export interface RowStore {
  /** In order of their key. */
  read(place: RowPlace): Promise<readonly MarkedRow[]>;
  /** Rows of one partition of one table, in as many transactions as they need. `conflict`: one is there already. */
  insert(rows: readonly RawRow[]): Promise<Outcome>;
}
