import { sortRows } from '../model/sort-rows.ts';
import { bodyBox } from '../model/table-model.ts';
import { type PlacedTable } from '../model/tables.ts';
import { notImplemented } from '../wire/host-error.ts';
import { HostObject } from '../wire/host-object.ts';
import { type ApiContext } from './api-context.ts';
import { type SortField, sortKeys } from './range-sort.ts';

/** "Excel.TableSort" (`learn.microsoft.com/javascript/api/excel/excel.tablesort`). */
export class TableSort extends HostObject {
  static override readonly typeName = 'TableSort';
  static override readonly scalars = ['fields', 'matchCase'];
  readonly #context: ApiContext;
  readonly #placed: PlacedTable;
  readonly matchCase = false;

  constructor(context: ApiContext, placed: PlacedTable) {
    super();
    this.#context = context;
    this.#placed = placed;
  }

  get fields(): SortField[] {
    return this.#placed.table.sortFields;
  }

  apply(fields: SortField[], matchCase = false): void {
    if (matchCase) throw notImplemented('TableSort.apply (matchCase)');
    const { sheet, table } = this.#placed;
    sortRows({ workbook: this.#context.workbook, sheet, box: bodyBox(table) }, sortKeys(fields));
    table.sortFields = fields.map(({ key, ascending = true }) => ({ key, ascending }));
  }

  /** Takes the arrows away; the order stays. */
  clear(): void {
    this.#placed.table.sortFields = [];
    this.#context.workbook.touch();
  }

  reapply(): void {
    this.apply(this.#placed.table.sortFields);
  }
}
