import type { Cell } from '../../../local/excel/model/cell.ts';

/** What stands in one cell and who put it there; it keeps its identity when it moves. */
export interface Entry {
  /** Type and value as one text, such as `string:ja`, or a formula. */
  readonly said: string;
  /** `sheet`: it stood in the form from the start, or the add-in wrote it. */
  readonly by: 'user' | 'sheet';
}

/** '' for a cell that holds nothing. */
export function saidBy(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (cell.formula !== undefined) return `formula:${cell.formula}`;
  return cell.value === '' ? '' : `${typeof cell.value}:${String(cell.value)}`;
}
