import type { WorkbookChange } from '../../excel/workbook.ts';
import type { XlsxPackage } from '../package/xlsx-package.ts';
import { readReference } from '../read/areas.ts';
import type { SheetPart } from '../read/book-part.ts';
import { definedNames } from '../read/defined-names.ts';
import type { Found } from '../read/found.ts';
import { bodyArea } from '../read/found-table.ts';
import { dropCalcChain } from './book-edits.ts';
import { heightOf, setHeight, writeCount, writeText } from './edit-cells.ts';

/** Writes single cells and heights of rows in sheets of the user. What is so already is left as it is, byte for byte. */
export function fillCells(
  file: XlsxPackage,
  found: Found,
  { texts = [], heights = [], named = {} }: Pick<WorkbookChange, 'texts' | 'heights' | 'named'>,
): void {
  for (const { table, row, column, ...written } of texts) {
    const known = found.tables.get(table);
    if (known === undefined) continue;
    const body = bodyArea(known);
    fill(file, found, { sheet: known.sheet, row: body.row + row, column: body.column + column, ...written });
  }
  for (const { table, row, points } of heights) {
    const known = found.tables.get(table);
    if (known !== undefined) giveHeight(file, known.sheet, { row: bodyArea(known).row + row, points });
  }
  fillNamed(file, found, named);
}

/** A name that is gone is passed over. */
function fillNamed(file: XlsxPackage, found: Found, named: Readonly<Record<string, string>>): void {
  const names = definedNames(file);
  for (const [name, text] of Object.entries(named)) {
    const place = readReference(names.get(name) ?? '');
    const sheet = found.book.sheets.find((one) => one.name === place?.sheet);
    if (place === undefined || sheet === undefined) continue;
    fill(file, found, { sheet, row: place.area.row, column: place.area.column, text });
  }
}

interface Fill {
  readonly sheet: SheetPart;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly isCount?: true;
}

function fill(file: XlsxPackage, { book }: Found, { sheet, row, column, text, isCount }: Fill): void {
  if (book.gridOf(sheet).at(row, column) === text) return;
  dropCalcChain(file);
  const root = file.edit(sheet.path);
  if (isCount === true) writeCount(root, row, column, Number(text));
  else writeText(root, row, column, text);
}

function giveHeight(
  file: XlsxPackage,
  { path }: SheetPart,
  { row, points }: { readonly row: number; readonly points: number },
): void {
  if (heightOf(file.root(path), row) !== points) setHeight(file.edit(path), row, points);
}
