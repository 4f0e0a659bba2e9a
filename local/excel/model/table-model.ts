import { type Box, endRow } from './box.ts';

/** Excel.FilterCriteria as far as the host filters: the values that stay visible, or one or two comparisons. */
export interface FilterCriteria {
  filterOn: string;
  values?: string[];
  criterion1?: string;
  criterion2?: string;
  operator?: string;
}

export interface TableModel {
  id: string;
  legacyId: string;
  name: string;
  /** Heading, body and total row. The names of the columns stand in the heading cells. */
  box: Box;
  columnIds: number[];
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** By column id. */
  filters: Record<number, FilterCriteria>;
  sortFields: { key: number; ascending: boolean }[];
}

export const headerBox = (table: TableModel): Box => ({ ...table.box, rows: 1 });

/** The rows between heading and total; a table always has one at least. */
export function bodyBox(table: TableModel): Box {
  const above = table.showHeaders ? 1 : 0;
  const below = table.showTotals ? 1 : 0;
  return { ...table.box, row: table.box.row + above, rows: Math.max(1, table.box.rows - above - below) };
}

export const totalBox = (table: TableModel): Box => ({
  ...table.box,
  row: endRow(table.box) - 1,
  rows: 1,
});
