import { sortRows } from '../model/sort-rows.ts';
import { type Target } from '../model/write-range.ts';
import { notImplemented } from '../wire/host-error.ts';
import { HostObject } from '../wire/host-object.ts';

export interface SortField {
  key: number;
  ascending?: boolean;
  sortOn?: string;
}

export const sortKeys = (fields: SortField[]) => {
  if (fields.some(({ sortOn }) => sortOn !== undefined && sortOn !== 'Value'))
    throw notImplemented('SortField.sortOn other than Value');
  return fields.map(({ key, ascending = true }) => ({ column: key, ascending }));
};

/** "Excel.RangeSort" (`learn.microsoft.com/javascript/api/excel/excel.rangesort`). */
export class RangeSort extends HostObject {
  static override readonly typeName = 'RangeSort';
  readonly #target: Target;

  constructor(target: Target) {
    super();
    this.#target = target;
  }

  apply(fields: SortField[], matchCase = false, hasHeaders = false, orientation = 'Rows'): void {
    if (matchCase || orientation !== 'Rows') throw notImplemented('RangeSort.apply (matchCase, columns)');
    const { box } = this.#target;
    const body = hasHeaders ? { ...box, row: box.row + 1, rows: box.rows - 1 } : box;
    sortRows({ ...this.#target, box: body }, sortKeys(fields));
  }
}
