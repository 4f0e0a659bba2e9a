import { type SheetModel } from './sheet-model.ts';
import { type WorkbookModel } from './workbook-model.ts';

/** So many rows from the top and columns from the left stay in sight. */
export function freezePanes(workbook: WorkbookModel, sheet: SheetModel, freeze: SheetModel['freeze']): void {
  sheet.freeze = { ...freeze };
  workbook.touch();
}
