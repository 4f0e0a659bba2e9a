import { type Book, openBook } from './book.ts';
import { findTables } from './find-tables.ts';
import type { FoundTable } from './found-table.ts';
import type { XlsxPackage } from '../package/xlsx-package.ts';

/** A file as it is now, with the tables of the add-in in it by name. */
export interface Found {
  readonly book: Book;
  readonly tables: ReadonlyMap<string, FoundTable>;
}

/** @throws XmlError */
export function lookIn(file: XlsxPackage): Found {
  const book = openBook(file);
  return { book, tables: findTables(book) };
}
