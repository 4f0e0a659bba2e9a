import { type Box } from './box.ts';
import { type SheetModel } from './sheet-model.ts';
import { type WorkbookModel } from './workbook-model.ts';

export function select(workbook: WorkbookModel, sheet: SheetModel, box: Box): void {
  sheet.selection = { ...box };
  workbook.emit({ type: 'selection-changed', sheetId: sheet.id, box: { ...box } });
}
