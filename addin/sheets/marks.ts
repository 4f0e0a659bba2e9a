import { cellAddress } from './areas.ts';
import { bodyOf, type Condition, type TableModel } from './sheet-model.ts';

/** A cell with a finding, by what stands beside and above it: so a mark stays with its row, wherever that goes. */
export interface MarkedCell {
  /** Name of the sheet as it was drawn. */
  readonly sheet: string;
  /** What stands in the key column of its row, or {@link NO_CODE}. */
  readonly row: string;
  /** Its heading. */
  readonly column: string;
}

/** Names of the columns of the visible list of marked cells; rules look cells up by these. */
export const markLists = { sheet: 'Plek_Blad', row: 'Plek_Rij', column: 'Plek_Kolom' } as const;

/** Stands for the key of a row that has none: then its empty key cell is marked. */
export const NO_CODE = 'zonder code';

/** Compares exactly, where COUNTIF would see a code with an asterisk as a pattern. */
const isListed = (sheet: string, row: string, column: string): string =>
  `SUMPRODUCT((${markLists.sheet}="${sheet}")*(${markLists.row}=${row})*(${markLists.column}=${column}))>0`;

/** The one rule that marks the cells of a table; its first column holds the keys of the rows. */
export function markCondition(sheet: string, table: TableModel): Condition {
  const area = bodyOf(table);
  const key = `$${cellAddress(area.row, table.column)}&""`;
  return { area, formula: isListed(sheet, key, headingOf(table)), style: 'marked' };
}

/** Marks the empty key of rows for which `when` holds: a formula for the first row. */
export function noKeyCondition(sheet: string, table: TableModel, when: string): Condition {
  const area = { ...bodyOf(table), columns: 1 };
  const listed = isListed(sheet, `"${NO_CODE}"`, headingOf(table));
  return {
    area,
    formula: `AND(TRIM($${cellAddress(area.row, area.column)})="",${when},${listed})`,
    style: 'marked',
  };
}

/** The heading above the cell: the column moves along, the row does not. */
const headingOf = ({ row, column }: TableModel): string => cellAddress(row, column).replace(/(\d+)$/, '$$$1');
