import { anchorOf } from '../../finder/anchors.ts';
import type { Candidate } from '../../finder/find-candidates.ts';
import { findForm } from '../../finder/find-form.ts';
import { lastUsedRow } from '../../finder/used-cells.ts';
import { formTables, ownTables, tableNames } from '../../sheets/names.ts';
import { readReference } from './areas.ts';
import type { Book } from './book.ts';
import { definedNames } from './defined-names.ts';
import type { FoundTable } from './found-table.ts';
import { seenBook, withHeadings } from './seen-book.ts';
import { tableParts } from './table-parts.ts';

/**
 * The tables of the add-in in a file: by table, else by the name that stands for the same cells, else by what is in
 * them. Programs that know no tables drop them; some drop names too.
 */
export function findTables(book: Book): ReadonlyMap<string, FoundTable> {
  const found = new Map<string, FoundTable>();
  for (const table of tableParts(book.file, book.sheets))
    if (ownTables.includes(table.name)) found.set(table.name, withHeadings(book, table));
  for (const table of byAnchor(book)) if (!found.has(table.name)) found.set(table.name, table);
  if (formTables.some((name) => !found.has(name)))
    for (const table of byContent(book, found)) found.set(table.name, table);
  const kinderen = found.get(tableNames.kinderen);
  if (kinderen !== undefined) found.set(kinderen.name, grown(book, kinderen, [...found.values()]));
  return found;
}

/** Where the finder finds a lost table. One that could be in two places is not found: the user must say which. */
function byContent(book: Book, known: ReadonlyMap<string, FoundTable>): readonly FoundTable[] {
  const places = [...known].map(([name, { sheet, area }]): [string, Candidate] => [
    name,
    { sheet: sheet.name, area },
  ]);
  const { found } = findForm(seenBook(book), new Map(places));
  return [...found].flatMap(([name, { sheet: on, area }]) => {
    const sheet = book.sheets.find((one) => one.name === on);
    return known.has(name) || sheet === undefined
      ? []
      : [{ name, sheet, area, hasHeadings: true, columns: [] }];
  });
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
