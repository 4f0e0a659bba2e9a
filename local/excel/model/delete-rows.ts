import { type Box, endRow, isInside } from './box.ts';
import { clearRange } from './clear-range.ts';
import { shiftRange } from './insert-delete.ts';
import { type SheetModel } from './sheet-model.ts';
import { bodyBox } from './table-model.ts';
import { type Target } from './write-range.ts';

/** The last row of a table that would lose all its rows and keep its heading. */
function lastRowOfEmptied({ tables }: SheetModel, box: Box): number | undefined {
  const emptied = tables.find((table) => table.box.row < box.row && isInside(bodyBox(table), box));
  return emptied && endRow(bodyBox(emptied)) - 1;
}

/**
 * Takes whole rows out of a sheet. A table keeps one row, emptied, as when its own rows are deleted: that is from
 * experience, no page says so.
 */
export function deleteSheetRows({ workbook, sheet, box }: Target): void {
  if (box.rows < 1) return;
  const kept = lastRowOfEmptied(sheet, box);
  if (kept === undefined) {
    shiftRange({ workbook, sheet, box }, 'Up');
    return;
  }
  deleteSheetRows({ workbook, sheet, box: { ...box, row: kept + 1, rows: endRow(box) - kept - 1 } });
  clearRange({ workbook, sheet, box: { ...box, row: kept, rows: 1 } }, 'Contents');
  deleteSheetRows({ workbook, sheet, box: { ...box, rows: kept - box.row } });
}
