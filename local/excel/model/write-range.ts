import { type Box, matrixOf } from './box.ts';
import { type CellValue } from './cell.ts';
import { readValue } from './cell-value.ts';
import { guardContent } from './guard.ts';
import { keepHeadings } from './table-headings.ts';
import { type SheetModel } from './sheet-model.ts';
import { type WorkbookModel } from './workbook-model.ts';
import { type ChangeType } from './workbook-event.ts';
import { type FormulaLanguage, writeCell } from './write-cell.ts';

export interface Target {
  workbook: WorkbookModel;
  sheet: SheetModel;
  box: Box;
}

/** Tells of an edit; the value before and after only when it was one cell, as Excel does. */
export function emitEdit({ workbook, sheet, box }: Target, before: CellValue | null): void {
  const changeType: ChangeType = 'RangeEdited';
  const event = { type: 'changed', sheetId: sheet.id, box, changeType, shift: 'None' } as const;
  if (before === null) {
    workbook.emit(event);
    return;
  }
  workbook.version += 1;
  const after = readValue(workbook, sheet, box.row, box.column);
  workbook.emit({ ...event, details: { before, after } });
}

export const valueBefore = ({ workbook, sheet, box }: Target): CellValue | null =>
  box.rows * box.columns === 1 ? readValue(workbook, sheet, box.row, box.column) : null;

/**
 * Writes a matrix of the size of the box; null leaves a cell as it is ("Excel.Range values": null is ignored,
 * an empty string clears). Refuses as a whole when a cell is locked, and tells of it once.
 */
export function writeRange(
  target: Target,
  values: readonly (readonly (CellValue | null)[])[],
  language: FormulaLanguage,
): void {
  const { workbook, sheet, box } = target;
  guardContent(sheet, box);
  const before = valueBefore(target);
  matrixOf(box, (row, column) => {
    const value = values[row - box.row]?.[column - box.column];
    if (value !== null && value !== undefined) writeCell({ workbook, sheet, row, column }, value, language);
  });
  keepHeadings(workbook, sheet, box);
  emitEdit(target, before);
}
