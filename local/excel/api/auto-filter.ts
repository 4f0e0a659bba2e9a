import { setFilters } from '../model/filter-table.ts';
import { type PlacedTable } from '../model/tables.ts';
import { HostObject } from '../wire/host-object.ts';
import { type ApiContext } from './api-context.ts';

/** "Excel.AutoFilter" (`learn.microsoft.com/javascript/api/excel/excel.autofilter`) of a table. */
export class AutoFilter extends HostObject {
  static override readonly typeName = 'AutoFilter';
  static override readonly scalars = ['enabled', 'isDataFiltered'];
  readonly #context: ApiContext;
  readonly #placed: PlacedTable;

  constructor(context: ApiContext, placed: PlacedTable) {
    super();
    this.#context = context;
    this.#placed = placed;
  }

  get enabled(): boolean {
    return this.#placed.table.showFilterButton;
  }

  get isDataFiltered(): boolean {
    return Object.keys(this.#placed.table.filters).length > 0;
  }

  clearCriteria(): void {
    setFilters({ workbook: this.#context.workbook, ...this.#placed }, {});
  }
}
