import type { RawRow, TypedValue } from '../row-store.ts';
import { MAX_OPERATIONS } from './limits.ts';

/** Well below what a transaction holds, as this is a guess from above. */
const MOST_BYTES = 3 * 1024 * 1024;

/** Rows in the parts in which they are written: each of one partition, and none too large. */
export function inTransactions(rows: readonly RawRow[]): readonly (readonly RawRow[])[] {
  const parts: RawRow[][] = [];
  let bytes = 0;
  for (const row of rows) {
    const last = parts.at(-1);
    const size = bytesOf(row);
    const isFull = last?.length === MAX_OPERATIONS || bytes + size > MOST_BYTES;
    if (last === undefined || isFull || !isBeside(last[0], row)) {
      parts.push([row]);
      bytes = size;
    } else {
      last.push(row);
      bytes += size;
    }
  }
  return parts;
}

const isBeside = (one: RawRow | undefined, other: RawRow): boolean =>
  one?.table === other.table && one.partition === other.partition;

const bytesOf = ({ partition, row, values }: RawRow): number =>
  2 * (partition.length + row.length) + Object.entries(values).reduce(addProperty, 0);

const addProperty = (sum: number, [name, [, text]]: readonly [string, TypedValue]): number =>
  sum + 2 * (name.length + text.length) + 8;
