import type { CellContents, TableContents } from '../../excel/workbook.ts';
import type { Area } from '../../sheets/sheet-model.ts';
import type { Book } from './book.ts';
import type { SheetPart } from './book-part.ts';
import { cellsIn } from './grid.ts';

/** A table of the add-in and where it stands, whatever told so. */
export interface FoundTable {
  readonly name: string;
  readonly sheet: SheetPart;
  /** Headings included where there are any. */
  readonly area: Area;
  readonly hasHeadings: boolean;
  /** The headings where they stand in no cell. */
  readonly columns: readonly string[];
  /** The part that says so; absent where it was found by a name or by its headings. */
  readonly path?: string;
}

/** The rows below the headings. */
export const bodyArea = ({ area, hasHeadings }: FoundTable): Area =>
  hasHeadings ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area;

export function contentsOf(book: Book, table: FoundTable): TableContents {
  const grid = book.gridOf(table.sheet);
  const [inCells = []] = table.hasHeadings ? cellsIn(grid, { ...table.area, rows: 1 }) : [];
  return {
    sheet: table.sheet.name,
    header: Array.from({ length: table.area.columns }, (_, at) => headingAt(inCells, table.columns, at)),
    rows: cellsIn(grid, bodyArea(table)),
  };
}

const headingAt = (inCells: readonly CellContents[], columns: readonly string[], at: number): string => {
  const text = String(inCells[at] ?? '');
  return text === '' ? (columns[at] ?? '') : text;
};
