import { isBlank } from '../../shared/inzending/cell.ts';
import type { CellContents } from './workbook.ts';

/** As far below a list as somebody puts children who belong in it. */
const ROWS_BELOW = 2000;

/**
 * Asks for what stands below a table, in its columns. Excel lets a table grow when somebody types or pastes right below
 * it, unless that is switched off, a row is left open, or the block is wider than the table. Nothing comes of it where
 * nothing is there.
 */
export function loadBelow(table: Excel.Table, body: Excel.Range): Excel.Range {
  const used = table.worksheet.getUsedRangeOrNullObject(true);
  return used.getIntersectionOrNullObject(body.getRowsBelow(ROWS_BELOW)).load('values');
}

/** The rows that were asked for, up to the last in which something can be seen. */
export function rowsIn(below: Excel.Range): readonly CellContents[][] {
  if (below.isNullObject) return [];
  const rows = below.values as CellContents[][];
  return rows.slice(0, rows.findLastIndex((row) => row.some((value) => !isBlank(value))) + 1);
}
