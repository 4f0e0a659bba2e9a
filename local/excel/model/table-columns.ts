import { endColumn } from './box.ts';
import { guardAction } from './guard.ts';
import { shiftRange } from './insert-delete.ts';
import { type TableModel } from './table-model.ts';
import { settleHeadings } from './table-headings.ts';
import { type PlacedTable } from './tables.ts';
import { type WorkbookModel } from './workbook-model.ts';

const nextColumnId = (table: TableModel) => Math.max(0, ...table.columnIds) + 1;

/** A column at the end goes over the empty cells beside the table, others move the rest to the right. */
export function addTableColumn(
  workbook: WorkbookModel,
  { sheet, table }: PlacedTable,
  index: number | null,
): number {
  guardAction(sheet, null);
  const at = index === null || index < 0 || index >= table.box.columns ? table.box.columns : index;
  const box = { ...table.box, column: table.box.column + at, columns: 1 };
  const isOccupied = sheet.cells.usedBox(() => true, box) !== null;
  if (at < table.box.columns || isOccupied) shiftRange({ workbook, sheet, box }, 'Right');
  if (endColumn(box) > endColumn(table.box)) {
    table.box = { ...table.box, columns: table.box.columns + 1 };
    table.columnIds.push(nextColumnId(table));
  }
  settleHeadings(workbook, sheet, table);
  return at;
}

export function deleteTableColumn(
  workbook: WorkbookModel,
  { sheet, table }: PlacedTable,
  index: number,
): void {
  guardAction(sheet, null);
  shiftRange(
    { workbook, sheet, box: { ...table.box, column: table.box.column + index, columns: 1 } },
    'Left',
  );
}
