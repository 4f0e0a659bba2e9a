import type { Entry } from './entry.ts';

/** The cells of one sheet that hold something, by place; rows and columns count from 0. */
export type Entries = Map<number, Entry>;

const COLUMNS = 16_384;

export const keyAt = (row: number, column: number): number => row * COLUMNS + column;
export const placeOf = (key: number) => ({ row: Math.floor(key / COLUMNS), column: key % COLUMNS });

/** A rectangle; `toRow` and `toColumn` are not in it. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly toRow: number;
  readonly toColumn: number;
}

const isIn = ({ row, column }: { row: number; column: number }, area: Area): boolean =>
  row >= area.row && row < area.toRow && column >= area.column && column < area.toColumn;

/** Empties a rectangle. */
export function wipe(entries: Entries, area: Area): void {
  for (const key of [...entries.keys()]) if (isIn(placeOf(key), area)) entries.delete(key);
}

/** Cells that come in or go out, and the direction in which the others give way. */
export interface Move {
  readonly axis: 'row' | 'column';
  readonly at: number;
  /** Below 0: taken out. */
  readonly by: number;
  /** Rows or columns across that move along; all when absent. */
  readonly across?: { readonly from: number; readonly to: number };
}

/** Moves whatever stands after the place where cells came in or went out. */
export function shift(entries: Entries, { axis, at, by, across }: Move): void {
  const before = [...entries];
  entries.clear();
  for (const [key, entry] of before) {
    const { row, column } = placeOf(key);
    const [along, other] = axis === 'row' ? [row, column] : [column, row];
    const stays = along < at || (across !== undefined && (other < across.from || other >= across.to));
    if (stays) entries.set(key, entry);
    else if (by > 0 || along >= at - by)
      entries.set(axis === 'row' ? keyAt(row + by, column) : keyAt(row, column + by), entry);
  }
}
