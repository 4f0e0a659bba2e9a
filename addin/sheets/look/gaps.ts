import type { Area } from '../sheet-model.ts';
import type { CellsNow, Lines } from './lines.ts';
import { runsOf } from './move-area.ts';
import type { TablePlace } from './table-place.ts';

/** What stands on the sheet, and what of it is ours. */
interface Standing {
  readonly places: readonly TablePlace[];
  readonly lines: Lines;
  readonly at: CellsNow;
  readonly blocks: readonly { readonly row: number; readonly column: number }[];
  /** Columns of the model, where they stand now. */
  readonly own: Iterable<number>;
}

/**
 * Empty cells between and beside what is ours, in our own columns, from the top of the sheet to its last table or line.
 * Nothing looks like anything there; a cell in which somebody wrote is left alone.
 */
export function gapsIn({ places, lines, at, blocks, own }: Standing): readonly Area[] {
  const columns = [...new Set([...own, ...blocks.map(({ column }) => column)])];
  const end = Math.max(-1, ...lines.values(), ...places.map(({ area }) => area.row + area.rows - 1));
  const taken = new Set(blocks.map(({ row, column }) => `${row} ${column}`));
  const isGap = (row: number, column: number) =>
    !places.some(({ area }) => isIn(area, row, column)) &&
    !taken.has(`${row} ${column}`) &&
    at(row, column) === '';
  const rows = Array.from({ length: end + 1 }, (_, row) => row);
  return rows.flatMap((row) =>
    runsOf(columns.filter((column) => isGap(row, column))).map(([column, count]) => ({
      ...{ row, rows: 1, column, columns: count },
    })),
  );
}

const isIn = ({ row, column, rows, columns }: Area, atRow: number, atColumn: number): boolean =>
  atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;
