import { ownTables, tableNames } from '../../sheets/names.ts';
import { anchorOf } from '../anchors.ts';
import { readReference } from './areas.ts';
import type { Book } from './book.ts';
import { definedNames } from './defined-names.ts';
import { findByHeadings } from './find-by-headings.ts';
import type { FoundTable } from './found-table.ts';
import { lastUsedRow } from './used-rows.ts';
import { tableParts } from './table-parts.ts';

/**
 * The tables of the add-in in a file: by table, else by the name that stands for the same cells, else by their headings.
 * Programs that know no tables drop them; some drop names too.
 */
export function findTables(book: Book): ReadonlyMap<string, FoundTable> {
  const found = new Map<string, FoundTable>();
  for (const table of tableParts(book.file, book.sheets))
    if (ownTables.includes(table.name)) found.set(table.name, withHeadings(book, table));
  for (const table of byAnchor(book)) if (!found.has(table.name)) found.set(table.name, table);
  for (const table of findByHeadings(book, found)) if (!found.has(table.name)) found.set(table.name, table);
  const kinderen = found.get(tableNames.kinderen);
  if (kinderen !== undefined) found.set(kinderen.name, grown(book, kinderen, [...found.values()]));
  return found;
}

/** Some programs write that a table has no headings while they stand in its first row. */
function withHeadings(book: Book, table: FoundTable): FoundTable {
  const grid = book.gridOf(table.sheet);
  const { row, column } = table.area;
  const areThere = table.columns.every((name, at) => String(grid.at(row, column + at)) === name);
  return { ...table, hasHeadings: table.hasHeadings || areThere };
}

function byAnchor(book: Book): readonly FoundTable[] {
  const names = definedNames(book.file);
  return ownTables.flatMap((name) => {
    const place = readReference(names.get(anchorOf(name)) ?? '');
    const sheet = book.sheets.find((one) => one.name === place?.sheet);
    if (place === undefined || sheet === undefined) return [];
    return [{ name, sheet, area: place.area, hasHeadings: true, columns: [] }];
  });
}

/** Excel lets a table grow when somebody types below it; other programs do not, so what stands below is in the list. */
function grown(book: Book, table: FoundTable, all: readonly FoundTable[]): FoundTable {
  const { area, sheet } = table;
  const below = all.filter((one) => one.sheet.path === sheet.path && one.area.row >= area.row + area.rows);
  const limit = Math.min(Infinity, ...below.map((one) => one.area.row - 1));
  const last = Math.min(limit, lastUsedRow(book.gridOf(sheet), area));
  return { ...table, area: { ...area, rows: Math.max(area.rows, last - area.row + 1) } };
}
