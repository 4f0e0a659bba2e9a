import type { SheetModel } from '../../../local/excel/model/sheet-model.ts';
import type { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import type { Area, Spot } from '../action/action.ts';
import { type RawTable, rawTable } from '../raw-table.ts';

/** A cell of a wish, as it is in this workbook. */
export interface Where {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  /** The table around or above it, where there is one. */
  readonly table: RawTable | undefined;
}

/** Own columns leave one column free beside a table, or the table would take them. */
const GAP = 1;

const tables: Readonly<Record<Exclude<Area, 'own'>, string>> = {
  list: 'Kinderen',
  beside: 'Kinderen',
  headings: 'Kinderen',
  counts: 'Groepen',
  words: 'Toelichting',
  answers: 'Formulier',
};

/** Undefined when the user took away what the wish is about. */
export function whereIs(workbook: WorkbookModel, { area, row, column }: Spot): Where | undefined {
  if (area === 'own') {
    const sheet = workbook.sheets.find((one) => one.tables.length === 0);
    return sheet && { sheet, row: row % 6, column: column % 4, table: undefined };
  }
  const table = rawTable(workbook, tables[area]);
  return table && { ...placeIn(table, { area, row, column }), sheet: table.sheet, table };
}

function placeIn(table: RawTable, { area, row, column }: Spot): { row: number; column: number } {
  if (area === 'headings') return { row: table.heading, column: table.column + (column % table.columns) };
  if (area === 'beside')
    return { row: table.row + (row % table.rows), column: table.column + table.columns + GAP + (column % 2) };
  if (area === 'list')
    return { row: table.row + (row % (table.rows + 1)), column: table.column + (column % table.columns) };
  // The first column of the other tables holds their labels.
  return { row: table.row + (row % table.rows), column: table.column + 1 + (column % (table.columns - 1)) };
}

/** The heading above a cell; '' where there is none. */
export const headingOver = ({ table }: Where, column: number): string =>
  table?.headings[column - table.column] ?? '';
