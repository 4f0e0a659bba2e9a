import type { SeenBook, SeenName } from '../../finder/seen-book.ts';
import { readReference } from './areas.ts';
import type { Book } from './book.ts';
import { definedNames } from './defined-names.ts';
import { type TablePart, tableParts } from './table-parts.ts';

/** A file as the finder looks at it. */
export function seenBook(book: Book): SeenBook {
  const tables = tableParts(book.file, book.sheets).map((table) => withHeadings(book, table));
  const places = [...definedNames(book.file)].flatMap(([name, text]): [string, SeenName][] => {
    const place = readReference(text);
    return place === undefined ? [] : [[name, place]];
  });
  return {
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      cells: book.gridOf(sheet),
      tables: tables.filter((table) => table.sheet.path === sheet.path),
    })),
    names: new Map(places),
  };
}

/** Some programs write that a table has no headings while they stand in its first row. */
export function withHeadings(book: Book, table: TablePart): TablePart {
  const grid = book.gridOf(table.sheet);
  const { row, column } = table.area;
  const areThere = table.columns.every((name, at) => String(grid.at(row, column + at)) === name);
  return { ...table, hasHeadings: table.hasHeadings || areThere };
}
