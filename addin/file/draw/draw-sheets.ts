import { rangeReference } from '../../sheets/areas.ts';
import { bodyOf, type SheetModel } from '../../sheets/sheet-model.ts';
import { anchorOf } from '../../finder/anchors.ts';
import { partKinds } from '../package/part-kinds.ts';
import type { XlsxPackage } from '../package/xlsx-package.ts';
import { asPart, attributeOf } from '../package/xml.ts';
import { bookPath, type SheetPart } from '../read/book-part.ts';
import { addSheet, dropCalcChain, setName } from './book-edits.ts';
import { drawCharts } from './draw-charts.ts';
import { dropUnusedStrings } from './drop-unused-strings.ts';
import { sheetXml } from './sheet-xml.ts';
import { firstStyles, StyleBook } from './style-book.ts';
import { tableXml } from './table-xml.ts';

/** A sheet to draw, and the one in the file that it takes the place of. */
export interface Drawing {
  readonly model: SheetModel;
  readonly onto: SheetPart | undefined;
}

/**
 * Draws sheets as new ones, or in the place of those that were drawn before. Their names point at them from now on.
 * @param afresh tables of sheets of which the file may keep no text that only they held
 */
export function drawSheets(
  file: XlsxPackage,
  drawings: readonly Drawing[],
  afresh: readonly string[] = [],
): void {
  dropCalcChain(file);
  const styles = new StyleBook(file.edit(stylesPath(file)));
  for (const { model, onto } of drawings) {
    const sheet = onto ?? { name: model.name, path: addSheet(file, model.name, asPart('<worksheet/>')) };
    drawSheet(file, sheet, { model, styles });
    drawNames(file, sheet.name, model);
  }
  if (afresh.length > 0) dropUnusedStrings(file);
}

function drawSheet(
  file: XlsxPackage,
  { path, name }: SheetPart,
  { model, styles }: { readonly model: SheetModel; readonly styles: StyleBook },
): void {
  for (const { target } of file.relations(path)) removeAll(file, path, target);
  const tableIds = model.tables.map((table) => {
    const text = asPart(tableXml(table, freeTableNumber(file)));
    return file.add(path, { path: file.freePath('xl/tables/table'), text, kind: partKinds.table });
  });
  const drawingId = drawCharts(file, path, name, model);
  file.put(path, asPart(sheetXml(model, styles, { tableIds, drawingId })));
}

/** Takes away what belongs to a sheet alone, and what belongs to that; pictures may be used elsewhere too. */
function removeAll(file: XlsxPackage, from: string, path: string): void {
  if (!file.has(path)) return;
  if (!path.includes('/media/')) for (const { target } of file.relations(path)) removeAll(file, path, target);
  file.remove(from, path);
}

/** A number that no table has. */
export function freeTableNumber(file: XlsxPackage): number {
  const tables = file.paths().filter((path) => /(^|\/)tables\/[^/]+\.xml$/.test(path));
  return Math.max(0, ...tables.map((path) => Number(attributeOf(file.root(path), 'id') ?? 0))) + 1;
}

function drawNames(
  file: XlsxPackage,
  sheet: string,
  { tables, names, printTitle, printed }: SheetModel,
): void {
  for (const table of tables) {
    const area = { ...bodyOf(table), row: table.row, rows: table.rows.length + 1 };
    setName(file, anchorOf(table.name), { reference: rangeReference(sheet, area) });
  }
  for (const { name, area } of names) setName(file, name, { reference: rangeReference(sheet, area) });
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  if (printTitle !== undefined) {
    const reference = `${quoted}!$${printTitle.from + 1}:$${printTitle.to + 1}`;
    setName(file, '_xlnm.Print_Titles', { reference, of: sheet });
  }
  if (printed !== undefined)
    setName(file, '_xlnm.Print_Area', { reference: rangeReference(sheet, printed), of: sheet });
}

export function stylesPath(file: XlsxPackage): string {
  const book = bookPath(file);
  const [known] = file.targetsOf(book, 'styles');
  if (known !== undefined && file.has(known.target)) return known.target;
  const path = 'xl/styles.xml';
  file.add(book, { path, text: asPart(firstStyles), kind: partKinds.styles });
  return path;
}
