import type { XlsxPackage } from '../package/xlsx-package.ts';
import { type SheetPart, sheetParts } from './book-part.ts';
import { dateSystem } from './date-system.ts';
import { type Grid, readGrid } from './grid.ts';
import { sharedStrings } from './shared-strings.ts';

/** A file at one moment, with its sheets read when they are asked for. */
export interface Book {
  readonly file: XlsxPackage;
  readonly sheets: readonly SheetPart[];
  readonly gridOf: (sheet: SheetPart) => Grid;
}

/** @throws XmlError */
export function openBook(file: XlsxPackage): Book {
  const shared = sharedStrings(file);
  const daysOff = dateSystem(file);
  const grids = new Map<string, Grid>();
  return {
    file,
    sheets: sheetParts(file),
    gridOf: ({ path }) => {
      const known = grids.get(path) ?? readGrid(file.root(path), shared, daysOff);
      grids.set(path, known);
      return known;
    },
  };
}
