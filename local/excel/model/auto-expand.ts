import { type Box, endColumn, endRow } from './box.ts';
import { growTable } from './grow-table.ts';
import { type SheetModel } from './sheet-model.ts';
import { tableAt } from './tables.ts';
import { type WorkbookModel } from './workbook-model.ts';

/** The rows below the table that the edited box adds to it, if it starts right under it. */
function addedRows(sheet: SheetModel, tableBox: Box, edited: Box): number {
  const isUnder =
    edited.row === endRow(tableBox) || (edited.row < endRow(tableBox) && edited.row >= tableBox.row);
  const isWithin = edited.column >= tableBox.column && endColumn(edited) <= endColumn(tableBox);
  const count = endRow(edited) - endRow(tableBox);
  if (!isUnder || !isWithin || count < 1) return 0;
  const below = { ...tableBox, row: endRow(tableBox), rows: count };
  return tableAt(sheet, below) ? 0 : count;
}

/** Other cells in the row below hold something: Excel then leaves the table as it is. */
function isOccupied(sheet: SheetModel, tableBox: Box, edited: Box): boolean {
  const row = { ...tableBox, row: endRow(tableBox), rows: 1 };
  return [...sheet.cells.entries(row)].some(
    ({ column, cell }) =>
      (cell.value !== '' || cell.formula !== undefined) &&
      (column < edited.column || column >= endColumn(edited)),
  );
}

/**
 * What a user types or pastes just below a table becomes part of it, unless the sheet is protected, or the table
 * has a total row. "Turn Excel table AutoExpansion on or off" (support.microsoft.com).
 */
export function autoExpand(workbook: WorkbookModel, sheet: SheetModel, edited: Box): boolean {
  if (sheet.protection) return false;
  for (const table of sheet.tables) {
    const count = table.showTotals ? 0 : addedRows(sheet, table.box, edited);
    if (count === 0 || isOccupied(sheet, table.box, edited)) continue;
    growTable(workbook, { sheet, table }, count);
    return true;
  }
  return false;
}
