import { type Box, overlaps } from './box.ts';
import { readValue } from './cell-value.ts';
import { displayText } from './display-text.ts';
import { type SheetModel } from './sheet-model.ts';
import { styleAt, styleValue } from './style-of.ts';
import { headerBox, type TableModel } from './table-model.ts';
import { type WorkbookModel } from './workbook-model.ts';

/** The names of the columns: the texts of the heading cells. */
export function headings(workbook: WorkbookModel, sheet: SheetModel, table: TableModel): string[] {
  return Array.from({ length: table.box.columns }, (_, i) => {
    const [row, column] = [table.box.row, table.box.column + i];
    const format = styleValue(styleAt(sheet, row, column), 'numberFormat');
    return displayText(readValue(workbook, sheet, row, column), format, workbook.locale);
  });
}

function unique(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  let number = 2;
  while (taken.has(`${name}${number}`.toLowerCase())) number += 1;
  return `${name}${number}`;
}

/** Headings are text, filled and unique; Excel renames them when they are not ("Create a table", support.microsoft.com). */
export function settleHeadings(workbook: WorkbookModel, sheet: SheetModel, table: TableModel): void {
  if (!table.showHeaders) return;
  const taken = new Set<string>();
  for (const [i, found] of headings(workbook, sheet, table).entries()) {
    const name = unique(found === '' ? `${workbook.locale.columnHeading}${i + 1}` : found, taken);
    taken.add(name.toLowerCase());
    const [row, column] = [table.box.row, table.box.column + i];
    const style = sheet.cells.get(row, column)?.style;
    sheet.cells.set(row, column, { value: name, ...(style ? { style } : {}) });
  }
  workbook.version += 1;
}

/** After a change in the box: the headings that it touched. */
export function keepHeadings(workbook: WorkbookModel, sheet: SheetModel, box: Box): void {
  for (const table of sheet.tables)
    if (table.showHeaders && overlaps(headerBox(table), box)) settleHeadings(workbook, sheet, table);
}
