import { readValue } from '../../../local/excel/model/cell-value.ts';
import type { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import { type RawTable, rawTable } from '../raw-table.ts';
import { plainKey, plainText } from './plain-text.ts';

/** Nobody puts children further below their list. */
const BELOW = 1000;

/** A row of the child list as it stands in the grid. */
export interface RawRow {
  /** Row of the sheet, from 0. */
  readonly row: number;
  /** Text of the cell under a heading of the form; '' where there is none. */
  readonly under: (heading: string) => string;
  /** Texts of all cells, own columns included, in the order of the headings of the table. */
  readonly all: readonly string[];
}

export interface RawList {
  readonly table: RawTable;
  readonly rows: readonly RawRow[];
  /** Rows about a child. */
  readonly used: readonly RawRow[];
}

/**
 * Rows below the table in which something stands in its columns, with what lies between: a child belongs to the list
 * also where the table did not grow. Where there is another table on the sheet that cannot be told.
 */
function rowsBelow({ sheet, row, rows, column, columns }: RawTable): number {
  if (sheet.tables.length > 1) return 0;
  const end = row + rows;
  const filled = [...sheet.cells.entries({ row: end, column, rows: BELOW, columns })].filter(
    ({ cell }) => cell.formula !== undefined || plainText(cell.value) !== '',
  );
  return Math.max(0, ...filled.map((one) => one.row + 1 - end));
}

/** A code that stood ready in the form. */
const ready = /^k\d{2,3}$/i;

/**
 * The child list as it stands in the grid; undefined without the table.
 * @param headings of the form, the first of which is that of the code
 */
export function rawList(workbook: WorkbookModel, headings: readonly string[]): RawList | undefined {
  const table = rawTable(workbook, 'Kinderen');
  if (table === undefined) return undefined;
  const keys = table.headings.map(plainKey);
  const places = new Map(headings.map((heading) => [heading, keys.indexOf(plainKey(heading))]));
  const rows = Array.from({ length: table.rows + rowsBelow(table) }, (_, i): RawRow => {
    const row = table.row + i;
    const all = Array.from({ length: table.columns }, (_, c) =>
      plainText(readValue(workbook, table.sheet, row, table.column + c)),
    );
    return { row, all, under: (heading) => all[places.get(heading) ?? -1] ?? '' };
  });
  const isUsed = ({ under }: RawRow): boolean => {
    const filled = headings.filter((heading) => under(heading) !== '');
    return filled.length > 1 || (filled.length === 1 && !ready.test(under(headings[0]!)));
  };
  return { table, rows, used: rows.filter(isUsed) };
}
