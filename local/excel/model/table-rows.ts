import { type Box, endRow } from './box.ts';
import { type CellValue } from './cell.ts';
import { guardAction } from './guard.ts';
import { growTable } from './grow-table.ts';
import { shiftRange } from './insert-delete.ts';
import { bodyBox } from './table-model.ts';
import { type PlacedTable } from './tables.ts';
import { type WorkbookModel } from './workbook-model.ts';
import { writeRange } from './write-range.ts';

function rowBox({ table }: PlacedTable, index: number, rows = 1): Box {
  const body = bodyBox(table);
  return { ...body, row: body.row + index, rows };
}

/** Something stands right below the table, so that it must move down first. */
function mustShift({ sheet, table }: PlacedTable, count: number): boolean {
  const below = { ...table.box, row: endRow(table.box), rows: count };
  return (
    table.showTotals ||
    [...sheet.cells.entries(below)].some(({ cell }) => cell.value !== '' || cell.formula !== undefined)
  );
}

function append(workbook: WorkbookModel, placed: PlacedTable, count: number): void {
  const { sheet, table } = placed;
  const at = { ...bodyBox(table), row: endRow(bodyBox(table)), rows: count };
  if (mustShift(placed, count)) {
    const before = table.box;
    shiftRange({ workbook, sheet, box: at }, 'Down');
    table.box = { ...before };
  }
  growTable(workbook, placed, count);
}

/** "Excel.TableRowCollection add": before the row with this index, or at the end (null). */
export function addTableRows(
  workbook: WorkbookModel,
  placed: PlacedTable,
  index: number | null,
  values: readonly (readonly (CellValue | null)[])[],
): Box {
  guardAction(placed.sheet, null);
  const body = bodyBox(placed.table);
  const at = index === null || index === -1 || index >= body.rows ? body.rows : index;
  const box = rowBox(placed, at, values.length);
  if (at === body.rows) append(workbook, placed, values.length);
  else shiftRange({ workbook, sheet: placed.sheet, box }, 'Down');
  writeRange({ workbook, sheet: placed.sheet, box }, values, 'file');
  return box;
}

/** The last row of a table is emptied rather than deleted: a table keeps one row. */
export function deleteTableRow(workbook: WorkbookModel, placed: PlacedTable, index: number): void {
  guardAction(placed.sheet, null);
  const body = bodyBox(placed.table);
  const box = rowBox(placed, index);
  if (body.rows === 1) {
    writeRange(
      { workbook, sheet: placed.sheet, box },
      [Array.from({ length: body.columns }, () => '')],
      'file',
    );
    return;
  }
  shiftRange({ workbook, sheet: placed.sheet, box }, 'Up');
}
