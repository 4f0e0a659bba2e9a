import { matrixOf } from '../../excel/model/box.ts';
import type { CellValue } from '../../excel/model/cell.ts';
import { readValue } from '../../excel/model/cell-value.ts';
import type { SheetModel } from '../../excel/model/sheet-model.ts';
import { bodyBox, type TableModel } from '../../excel/model/table-model.ts';
import { findTable } from '../../excel/model/tables.ts';
import type { WorkbookModel } from '../../excel/model/workbook-model.ts';

/** A table of the workbook with its sheet and the values of its rows. */
export interface ReadTable {
  readonly sheet: SheetModel;
  readonly table: TableModel;
  readonly rows: readonly (readonly CellValue[])[];
}

export function readTable(workbook: WorkbookModel, name: string): ReadTable | undefined {
  const found = findTable(workbook, name);
  if (found === undefined) return undefined;
  const { sheet, table } = found;
  const rows = matrixOf(bodyBox(table), (row, column) => readValue(workbook, sheet, row, column));
  return { sheet, table, rows };
}
