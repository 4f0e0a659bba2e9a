import type { Area } from '../sheet-model.ts';
import { bodyRows, ownerOf, type TablePlace } from './table-place.ts';

type Rows = Pick<Area, 'row' | 'rows'>;
type Columns = Pick<Area, 'column' | 'columns'>;

/** Numbers that follow each other, together: first one and how many. */
export function runsOf(numbers: readonly number[]): readonly (readonly [first: number, count: number])[] {
  const runs: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last[0] + last[1] === number) last[1] += 1;
    else runs.push([number, 1]);
  }
  return runs;
}

/**
 * Where the cells of a part of a table stand now: columns that were moved or pushed apart are several areas. Rows that
 * have labels are found by them; a part that is as long as the body, or longer, is as long as the body is now.
 */
export function moveArea(places: readonly TablePlace[], area: Area): readonly Area[] {
  const owner = ownerOf(places, area.row, area.column);
  if (owner === undefined) return [];
  const columns = columnsNow(owner, area);
  return rowsNow(owner, area).flatMap((rows) => columns.map((across) => ({ ...rows, ...across })));
}

/** Columns of a part of a table, as they stand now: several where others stand between them. */
export function columnsNow(
  { model, columns }: TablePlace,
  { column, columns: count }: Columns,
): readonly Columns[] {
  const from = column - model.column;
  const now = columns.slice(from, from + count).filter((one) => one !== undefined);
  return runsOf(now).map(([first, length]) => ({ column: first, columns: length }));
}

function rowsNow(place: TablePlace, { row, rows }: Area): readonly Rows[] {
  const { model, area, rowOf } = place;
  const from = row - model.row;
  const now = bodyRows(place);
  if (from === 0) {
    const isHeadings = rows === 1;
    return [{ row: area.row, rows: isHeadings ? 1 : Math.max(rows, now + 1) }];
  }
  const isWhole = from === 1 && rows >= model.rows.length;
  if (isWhole) {
    const reaches = rows > model.rows.length;
    return [{ row: area.row + 1, rows: reaches ? Math.max(rows, now) : now }];
  }
  const found = Array.from({ length: rows }, (_, at) => rowOf(from - 1 + at)).filter(
    (at) => at !== undefined,
  );
  return runsOf(found).map(([first, count]) => ({ row: first, rows: count }));
}
