import { type Box, cellsOf, endColumn, endRow, hasAllColumns, hasAllRows } from './box.ts';
import { type ProtectionOptions } from './protection.ts';
import { type SheetModel } from './sheet-model.ts';
import { styleAt, styleValue } from './style-of.ts';

/** What a protected sheet refuses. */
export class ProtectedSheet extends Error {
  readonly sheetName: string;

  constructor(sheetName: string) {
    super(`Sheet ${sheetName} is protected.`);
    this.sheetName = sheetName;
  }
}

export const isLocked = (sheet: SheetModel, row: number, column: number): boolean =>
  styleValue(styleAt(sheet, row, column), 'locked');

function hasLockedLine(sheet: SheetModel, box: Box): boolean {
  const lines = hasAllRows(box) ? sheet.columns : sheet.rows;
  const [from, to] = hasAllRows(box) ? [box.column, endColumn(box)] : [box.row, endRow(box)];
  for (let at = from; at < to; at++)
    if (styleValue(lines.get(at)?.style ?? sheet.style, 'locked')) return true;
  return false;
}

function hasLockedCell(sheet: SheetModel, box: Box): boolean {
  if (hasAllRows(box) || hasAllColumns(box)) return hasLockedLine(sheet, box);
  for (const { row, column } of cellsOf(box)) if (isLocked(sheet, row, column)) return true;
  return false;
}

/** "Lock or unlock specific areas of a protected worksheet" (support.microsoft.com). */
export function guardContent(sheet: SheetModel, box: Box): void {
  if (sheet.protection && hasLockedCell(sheet, box)) throw new ProtectedSheet(sheet.name);
}

/** Actions that are allowed or not for the sheet as a whole (Excel.WorksheetProtectionOptions). */
export function guardAction(sheet: SheetModel, permission: keyof ProtectionOptions | null): void {
  if (!sheet.protection) return;
  if (permission === null || sheet.protection.options[permission] !== true)
    throw new ProtectedSheet(sheet.name);
}

/** Sorting and deleting rows need the permission and unlocked cells as well. */
export function guardRange(sheet: SheetModel, box: Box, permission: keyof ProtectionOptions): void {
  guardAction(sheet, permission);
  guardContent(sheet, box);
}
