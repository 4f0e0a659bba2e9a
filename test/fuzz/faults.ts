import type { Workbook } from '../../addin/excel/workbook.ts';
import { sortTable } from '../../local/excel/user/sort-table.ts';

export type SortByHand = typeof sortTable;

/** Where a fault can be planted: the add-in's door to Excel, and what Excel does when the user sorts. */
export interface Faults {
  readonly door: (door: Workbook) => Workbook;
  readonly sort: SortByHand;
}

export const noFaults: Faults = { door: (door) => door, sort: sortTable };
