import { EXAMPLE_CODE } from '../sheets/kinderen-example.ts';
import { ownTables, tableNames } from '../sheets/names.ts';
import type { Area } from '../sheets/sheet-model.ts';
import { aboveLabels, answersIn, headingsIn } from './recognize.ts';
import type { SeenBook, SeenCells, SeenSheet, SeenTable } from './seen-book.ts';
import type { SoughtTable } from './sought-tables.ts';
import { type Across, filledRows, isUsed, lastUsedRow, WIDTH, withHeadings } from './used-cells.ts';

/** A place in the workbook that may be a table that is lost. */
export interface Candidate {
  readonly sheet: string;
  /** Headings included. */
  readonly area: Area;
  /** Name of the table that stands there; absent where there are cells only. */
  readonly table?: string;
}

/**
 * Every place that may be this table: tables under another name, and cells below its headings that are no table any
 * more. Only where there is none of those, cells that say what this table says.
 */
export function findCandidates({ sheets }: SeenBook, sought: SoughtTable): readonly Candidate[] {
  const clear = sheets.flatMap((sheet) => [...inTables(sheet, sought), ...inCells(sheet, sought, headed)]);
  if (clear.length > 0) return clear;
  const labels = sheets.flatMap((sheet) => inCells(sheet, sought, labeled));
  return labels.length > 0 ? labels : sheets.flatMap((sheet) => inCells(sheet, sought, answered));
}

const inTables = ({ name, cells, tables }: SeenSheet, sought: SoughtTable): readonly Candidate[] =>
  tables
    .filter((table) => !ownTables.includes(table.name) && looksLike(cells, table, sought))
    .map((table) => ({ sheet: name, area: table.area, table: table.name }));

function looksLike(cells: SeenCells, { area, hasHeadings }: SeenTable, sought: SoughtTable): boolean {
  if (!hasHeadings) return false;
  const columns = Array.from({ length: area.columns }, (_, at) => area.column + at);
  if (headingsIn(cells, area.row, columns, sought).length > 0) return true;
  const within = onlyIn(cells, area);
  return (
    columns.some((column) => aboveLabels(within, column, sought) === area.row) ||
    (area.columns >= sought.columns.length &&
      isList(sought) &&
      answersIn(cells, area.row + 1, area.column, sought))
  );
}

/** The same cells, without what stands elsewhere. */
const onlyIn = (cells: SeenCells, { row, rows }: Area): SeenCells => ({
  at: cells.at,
  rows: cells.rows.filter((one) => one >= row && one < row + rows),
  width: cells.width,
});

const isList = ({ name }: SoughtTable): boolean => name === tableNames.kinderen;

/** Places outside every table. */
function inCells(
  { name, cells, tables }: SeenSheet,
  sought: SoughtTable,
  find: (cells: SeenCells, sought: SoughtTable) => readonly Area[],
): readonly Candidate[] {
  const outside: SeenCells = {
    rows: cells.rows,
    width: cells.width,
    at: (row, column) => (tables.some(({ area }) => isIn(area, row, column)) ? '' : cells.at(row, column)),
  };
  return find(outside, sought).map((area) => ({ sheet: name, area }));
}

const isIn = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

const allColumns = Array.from({ length: WIDTH }, (_, column) => column);

/** Each row of headings once. */
function headed(cells: SeenCells, sought: SoughtTable): readonly Area[] {
  return cells.rows.flatMap((row) => {
    const columns = headingsIn(cells, row, allColumns, sought);
    if (columns.length === 0) return [];
    const across = wholeWidth(cells, row, columns, sought);
    return [{ row, ...across, rows: rowsBelow(cells, row, across, sought) }];
  });
}

/** A heading at the edge may be empty: then its column belongs to it as long as something stands below. */
function wholeWidth(cells: SeenCells, row: number, columns: readonly number[], sought: SoughtTable): Across {
  const isPart = (column: number) =>
    cells.at(row, column) !== '' || isUsed(cells, row + 1, { column, columns: 1 });
  let from = Math.min(...columns);
  let to = Math.max(...columns);
  const lacks = () => to - from + 1 < sought.columns.length;
  while (from > 0 && isPart(from - 1) && (lacks() || cells.at(row, from - 1) !== '')) from -= 1;
  while (lacks() && isPart(to + 1)) to += 1;
  return withHeadings(cells, row, from, to);
}

/** A list goes on after a row in which nothing stands; other tables have none. */
function rowsBelow(cells: SeenCells, row: number, across: Across, sought: SoughtTable): number {
  const rows = isList(sought) ? lastUsedRow(cells, across) - row + 1 : filledRows(cells, row, across);
  return Math.max(2, rows);
}

/** Below the labels that every form has in the first column. */
const labeled = (cells: SeenCells, sought: SoughtTable): readonly Area[] =>
  allColumns.flatMap((column) => {
    const row = aboveLabels(cells, column, sought);
    if (row === undefined) return [];
    const across = { column, columns: sought.columns.length };
    return [{ row, ...across, rows: rowsBelow(cells, row, across, sought) }];
  });

/** The child list, known by the answers of its first row; above it there must be room for the headings. */
function answered(cells: SeenCells, sought: SoughtTable): readonly Area[] {
  if (!isList(sought)) return [];
  for (const row of cells.rows.filter((one) => one > 0)) {
    const column = allColumns.find(
      (from) => cells.at(row, from) !== EXAMPLE_CODE && answersIn(cells, row, from, sought),
    );
    if (column === undefined) continue;
    const across = { column, columns: sought.columns.length };
    return [{ row: row - 1, ...across, rows: lastUsedRow(cells, across) - row + 2 }];
  }
  return [];
}
