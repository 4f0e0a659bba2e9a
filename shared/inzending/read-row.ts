import { cellProse, cellText, type CellsById, type CellValue } from './cell.ts';
import { asListed } from './choice.ts';
import type { Column } from './column.ts';
import { readMonth } from './read-month.ts';

/** The texts of one row by column id, each read as its column says; '' for a cell that is not there. */
export const readRow = (columns: readonly Column[], cells: CellsById): Readonly<Record<string, string>> =>
  Object.fromEntries(columns.map((column) => [column.id, readCell(column, cells[column.id])]));

function readCell({ kind, choices }: Column, value: CellValue | undefined): string {
  if (kind === 'month') return readMonth(value);
  if (kind === 'prose') return cellProse(value);
  return choices === undefined ? cellText(value) : asListed(choices, cellText(value));
}
