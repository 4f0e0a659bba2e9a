import type { SheetModel } from '../../excel/model/sheet-model.ts';
import { headings } from '../../excel/model/table-headings.ts';
import { bodyBox, type TableModel } from '../../excel/model/table-model.ts';
import { readValue } from '../../excel/model/cell-value.ts';
import { matrixOf } from '../../excel/model/box.ts';
import type { CellValue } from '../../excel/model/cell.ts';
import type { WorkbookModel } from '../../excel/model/workbook-model.ts';

/** A table of the workbook with the sheet it stands on. */
export interface FoundTable {
  readonly sheet: SheetModel;
  readonly table: TableModel;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

export function findTable(workbook: WorkbookModel, name: string): FoundTable | undefined {
  for (const sheet of workbook.sheets)
    for (const table of sheet.tables)
      if (table.name === name)
        return {
          sheet,
          table,
          headings: headings(workbook, sheet, table),
          rows: matrixOf(bodyBox(table), (row, column) => readValue(workbook, sheet, row, column)),
        };
  return undefined;
}
