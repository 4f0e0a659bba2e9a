import type { LabeledCell } from '../../../shared/inzending/labeled-cell.ts';
import { readGegevens } from '../../../shared/inzending/read-gegevens.ts';
import { formSheets } from '../../sheets/form-sheets.ts';
import { formTables, tableNames } from '../../sheets/names.ts';
import type { Area, TableModel } from '../../sheets/sheet-model.ts';
import { gegevensTexts } from '../../texts/sheets.ts';
import type { Book } from './book.ts';
import type { SheetPart } from './book-part.ts';
import { contentsOf, type FoundTable } from './found-table.ts';
import type { Grid } from './grid.ts';
import { isUsed, lastUsedRow } from './used-rows.ts';

/** Part of the headings that must stand in one row for it to be the headings of that table. */
const ENOUGH = 0.6;

/**
 * The tables that a form cannot do without, found by what stands above their columns. The facts of the form are looked
 * for first: they tell which columns the other tables have.
 */
export function findByHeadings(book: Book, known: ReadonlyMap<string, FoundTable>): readonly FoundTable[] {
  if (formTables.every((name) => known.has(name))) return [];
  const gegevens =
    known.get(tableNames.gegevens) ??
    find(book, { name: tableNames.gegevens, header: gegevensTexts.headings });
  if (gegevens === undefined) return [];
  const read = readGegevens(labelsOf(book, gegevens));
  if ('missing' in read) return [gegevens];
  const models = formSheets(read.context, '').flatMap(({ tables }) => tables);
  const lost = models.filter(({ name }) => name !== tableNames.gegevens && !known.has(name));
  return [gegevens, ...lost.flatMap((model) => find(book, model) ?? [])];
}

const labelsOf = (book: Book, table: FoundTable): readonly LabeledCell[] =>
  contentsOf(book, table).rows.map(([label = '', value = '']) => ({ label: String(label), value }));

type Wanted = Pick<TableModel, 'name' | 'header'>;

function find(book: Book, wanted: Wanted): FoundTable | undefined {
  for (const sheet of book.sheets) {
    const table = findOn(book.gridOf(sheet), sheet, wanted);
    if (table !== undefined) return table;
  }
  return undefined;
}

function findOn(grid: Grid, sheet: SheetPart, { name, header }: Wanted): FoundTable | undefined {
  const needed = Math.max(Math.min(2, header.length), Math.ceil(header.length * ENOUGH));
  for (const row of grid.rows) {
    const columns = matching(grid, row, header);
    if (columns.length < needed) continue;
    const across = spread(grid, row, Math.min(...columns), Math.max(...columns));
    const rows =
      name === tableNames.kinderen ? lastUsedRow(grid, across) - row + 1 : filledRows(grid, row, across);
    return { name, sheet, area: { row, rows: Math.max(2, rows), ...across }, hasHeadings: true, columns: [] };
  }
  return undefined;
}

const plain = (heading: string): string => heading.trim().replace(/\s+/gu, ' ').toLowerCase();

/** Columns further to the right than any form goes are not looked at. */
const WIDTH = 60;

function matching(grid: Grid, row: number, header: readonly string[]): readonly number[] {
  const wanted = new Set(header.map(plain));
  const columns = Array.from({ length: WIDTH }, (_, column) => column);
  return columns.filter((column) => wanted.has(plain(String(grid.at(row, column)))));
}

/** Columns beside those that were found belong to the table as long as they have a heading. */
function spread(grid: Grid, row: number, from: number, to: number): Pick<Area, 'column' | 'columns'> {
  let last = to;
  while (grid.at(row, last + 1) !== '') last += 1;
  return { column: from, columns: last - from + 1 };
}

/** Rows up to the first that is empty, headings included. */
function filledRows(grid: Grid, row: number, across: Pick<Area, 'column' | 'columns'>): number {
  let rows = 1;
  while (isUsed(grid, row + rows, across)) rows += 1;
  return rows;
}
