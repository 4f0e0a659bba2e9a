import { freezePanes } from '../model/freeze-panes.ts';
import { boxAt, type OpenSheet } from './place.ts';

/**
 * All rows above this cell and all columns left of it stay in sight; A1 lets all of them go. What is in sight is no
 * edit: it cannot be undone, and a protected sheet allows it. "Freeze panes to lock rows and columns"
 * (support.microsoft.com).
 */
export function freezeAbove({ workbook, sheet }: OpenSheet, address: string): void {
  const { row, column } = boxAt(address);
  freezePanes(workbook, sheet, { rows: row, columns: column });
}
