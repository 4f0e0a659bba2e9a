import type { Element } from '@xmldom/xmldom';
import { areaAddress } from '../../sheets/areas.ts';
import type { Area, TableModel } from '../../sheets/sheet-model.ts';
import { partKinds, RELATION_IDS } from '../package/part-kinds.ts';
import { addElement, asPart, attributeOf, childOf, childrenOf, listIn } from '../package/xml.ts';
import type { XlsxPackage } from '../package/xlsx-package.ts';
import { openBook } from '../read/book.ts';
import type { SheetPart } from '../read/book-part.ts';
import { cellsIn } from '../read/grid.ts';
import { type TablePart, tableParts } from '../read/table-parts.ts';
import { freeTableNumber } from './draw-sheets.ts';
import { writeText } from './edit-cells.ts';
import { asColumnName, tableXml } from './table-xml.ts';

/** What comes after the tables of a sheet (ECMA-376 part 1, 18.3.1.99). */
const order = ['tableParts', 'extLst'];

const tablesOn = (file: XlsxPackage, sheet: SheetPart): readonly TablePart[] => tableParts(file, [sheet]);

/** Makes a table of cells; headings that Excel would refuse get another text. */
export function addTable(
  file: XlsxPackage,
  sheet: SheetPart,
  { name, area, filter }: Pick<TableModel, 'name' | 'filter'> & { readonly area: Area },
): void {
  const header = settledHeadings(file, sheet, area);
  const rows = Array.from({ length: area.rows - 1 }, () => []);
  const model = { name, row: area.row, column: area.column, header, rows, styles: [], filter };
  const text = asPart(tableXml(model, freeTableNumber(file)));
  const id = file.add(sheet.path, { path: file.freePath('xl/tables/table'), text, kind: partKinds.table });
  const list = listIn(file.edit(sheet.path), 'tableParts', order);
  addElement(list, 'tablePart').setAttributeNS(RELATION_IDS, 'r:id', id);
  list.setAttribute('count', String(childrenOf(list).length));
}

/** A heading is text, filled and unique: a file in which one is not, is broken for Excel. */
function settledHeadings(file: XlsxPackage, sheet: SheetPart, area: Area): readonly string[] {
  const [cells = []] = cellsIn(openBook(file).gridOf(sheet), { ...area, rows: 1 });
  const taken = new Set<string>();
  return cells.map((value, at) => {
    const text = freeHeading(String(value) === '' ? `Kolom${at + 1}` : String(value), taken);
    taken.add(text.toLowerCase());
    if (value !== text) writeText(file.edit(sheet.path), area.row, area.column + at, text);
    return text;
  });
}

function freeHeading(text: string, taken: ReadonlySet<string>): string {
  let number = 2;
  let free = text;
  while (taken.has(free.toLowerCase())) free = `${text}${number++}`;
  return free;
}

/** @returns where the table stands; undefined where it is not there */
export function renameTable(
  file: XlsxPackage,
  sheet: SheetPart,
  { from, to }: { readonly from: string; readonly to: string },
): Area | undefined {
  const known = tablesOn(file, sheet).find(({ name }) => name === from);
  if (known === undefined) return undefined;
  const root = file.edit(known.path);
  root.setAttribute('name', to);
  root.setAttribute('displayName', to);
  return known.area;
}

/** A heading in a cell is also the name of its column in the table. */
export function headingOf(
  file: XlsxPackage,
  sheet: SheetPart,
  { row, column, text }: { readonly row: number; readonly column: number; readonly text: string },
): void {
  const known = tablesOn(file, sheet).find(
    ({ area, hasHeadings }) =>
      hasHeadings && area.row === row && column >= area.column && column < area.column + area.columns,
  );
  if (known === undefined) return;
  const columns = childOf(file.edit(known.path), 'tableColumns');
  const one =
    columns === undefined ? undefined : childrenOf(columns, 'tableColumn')[column - known.area.column];
  one?.setAttribute('name', asColumnName(text));
}

/**
 * Adds a column at the right of a table; see `takenBeside` for cells that are not empty.
 * @returns where the table stands by then; undefined where it is not there
 */
export function widenTable(
  file: XlsxPackage,
  sheet: SheetPart,
  { table, heading }: { readonly table: string; readonly heading: string },
): Area | undefined {
  const known = tablesOn(file, sheet).find(({ name }) => name === table);
  if (known === undefined) return undefined;
  const root = file.edit(known.path);
  const area = { ...known.area, columns: known.area.columns + 1 };
  root.setAttribute('ref', areaAddress({ ...area, rows: area.rows + known.totals }));
  childOf(root, 'autoFilter')?.setAttribute('ref', areaAddress(area));
  const columns = childOf(root, 'tableColumns');
  if (columns !== undefined) addColumn(columns, heading);
  writeText(file.edit(sheet.path), area.row, area.column + area.columns - 1, heading);
  return area;
}

function addColumn(columns: Element, heading: string): void {
  const numbers = childrenOf(columns, 'tableColumn').map((one) => Number(attributeOf(one, 'id')));
  const added = addElement(columns, 'tableColumn');
  added.setAttribute('id', String(Math.max(0, ...numbers) + 1));
  added.setAttribute('name', asColumnName(heading));
  columns.setAttribute('count', String(numbers.length + 1));
}
