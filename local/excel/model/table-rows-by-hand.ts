import { type Box, endRow, intersection, maxColumns } from './box.ts';
import { clearRange } from './clear-range.ts';
import { shiftRange } from './insert-delete.ts';
import { type SheetModel } from './sheet-model.ts';
import { bodyBox } from './table-model.ts';
import { type PlacedTable } from './tables.ts';
import { changeValidation, validationAt } from './validation-of.ts';
import { unfilteredParts } from './visible-rows.ts';
import { type WorkbookModel } from './workbook-model.ts';

const isFiltered = (sheet: SheetModel, box: Box): boolean =>
  unfilteredParts(sheet, box).reduce((sum, { rows }) => sum + rows, 0) < box.rows;

/** A row that comes before the first one looks like, and is checked like, that one and not like the heading. */
function takeAfterFirst(sheet: SheetModel, added: Box): void {
  const first = { ...added, row: endRow(added), rows: 1 };
  for (let column = added.column; column < added.column + added.columns; column++) {
    const style = sheet.cells.get(first.row, column)?.style;
    const validation = validationAt(sheet, first.row, column);
    for (let row = added.row; row < endRow(added); row++)
      if (style) sheet.cells.set(row, column, { value: '', style });
      else sheet.cells.delete(row, column);
    if (validation) changeValidation(sheet, { ...added, column, columns: 1 }, validation);
  }
}

/**
 * Puts as many rows as the box has above it into the table; while a filter hides rows, these are rows of the whole
 * sheet. "Resize a table by adding or removing rows and columns" (support.microsoft.com).
 */
export function insertRowsInTable(workbook: WorkbookModel, { sheet, table }: PlacedTable, box: Box): void {
  const body = bodyBox(table);
  const added = { ...body, row: Math.max(box.row, body.row), rows: box.rows };
  const whole = isFiltered(sheet, body) ? { ...added, column: 0, columns: maxColumns } : added;
  shiftRange({ workbook, sheet, box: whole }, 'Down');
  if (added.row === body.row) takeAfterFirst(sheet, added);
}

/** Takes rows in sight out of the table; it keeps one, emptied when it was the last. */
export function deleteRowsOfTable(workbook: WorkbookModel, { sheet, table }: PlacedTable, box: Box): void {
  const body = bodyBox(table);
  const asked = intersection(body, { ...body, row: box.row, rows: box.rows });
  if (!asked) return;
  const takesAll = asked.rows === body.rows && !isFiltered(sheet, body);
  if (takesAll) clearRange({ workbook, sheet, box: { ...body, rows: 1 } }, 'Contents');
  const rest = takesAll ? { ...asked, row: asked.row + 1, rows: asked.rows - 1 } : asked;
  const whole = isFiltered(sheet, body) ? { ...rest, column: 0, columns: maxColumns } : rest;
  for (const part of rest.rows > 0 ? unfilteredParts(sheet, whole).reverse() : [])
    shiftRange({ workbook, sheet, box: part }, 'Up');
}
