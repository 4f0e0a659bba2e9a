import type { WorkbookContents } from '../../excel/workbook.ts';
import { formTables, isCopyOfList } from '../../sheets/names.ts';
import { cellAddress } from '../../sheets/areas.ts';
import { namedCells } from '../../sheets/named-cells.ts';
import { attributeOf, childOf } from '../package/xml.ts';
import type { Book } from './book.ts';
import { readReference } from './areas.ts';
import { definedNames } from './defined-names.ts';
import { readSettings } from './file-settings.ts';
import { bodyArea, contentsOf, type FoundTable } from './found-table.ts';
import { tableParts } from './table-parts.ts';

/** The file as the flows know a workbook. */
export function readContents(book: Book, tables: ReadonlyMap<string, FoundTable>): WorkbookContents {
  const names = definedNames(book.file);
  return {
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      empty: book.gridOf(sheet).rows.length === 0,
      protected: isProtected(book, sheet.path),
      charts: [],
    })),
    tables: new Map([...tables].map(([name, table]) => [name, contentsOf(book, table)])),
    copies: tableParts(book.file, book.sheets)
      .filter(({ name, hasHeadings }) => hasHeadings && isCopyOfList(name))
      .map((table) => contentsOf(book, table)),
    names: [...names.keys()],
    route: 'pagina',
    said: new Map(namedCells.flatMap((name) => saidIn(book, name, names.get(name)))),
    settings: readSettings(book.file),
  };
}

function saidIn(
  book: Book,
  name: string,
  reference: string | undefined,
): readonly (readonly [string, string])[] {
  const place = reference === undefined ? undefined : readReference(reference);
  const sheet = book.sheets.find((one) => one.name === place?.sheet);
  if (place === undefined || sheet === undefined) return [];
  return [[name, String(book.gridOf(sheet).at(place.area.row, place.area.column))]];
}

function isProtected({ file }: Book, path: string): boolean {
  const protection = childOf(file.root(path), 'sheetProtection');
  return protection !== undefined && ['1', 'true'].includes(attributeOf(protection, 'sheet') ?? '');
}

/** Cells of the form with a formula whose result no program has noted: what they say is not known. */
export const unknownCells = (book: Book, tables: ReadonlyMap<string, FoundTable>): readonly string[] =>
  formTables.flatMap((name) => {
    const table = tables.get(name);
    if (table === undefined) return [];
    const { row, column, rows, columns } = bodyArea(table);
    return book
      .gridOf(table.sheet)
      .unknown.filter(
        (cell) =>
          cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns,
      )
      .map((cell) => `${table.sheet.name} ${cellAddress(cell.row, cell.column)}`);
  });
