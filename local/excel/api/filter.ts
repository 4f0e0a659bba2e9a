import { setFilters, withFilter } from '../model/filter-table.ts';
import { type FilterCriteria } from '../model/table-model.ts';
import { type PlacedTable } from '../model/tables.ts';
import { notImplemented } from '../wire/host-error.ts';
import { HostObject } from '../wire/host-object.ts';
import { type ApiContext } from './api-context.ts';

/** "Excel.Filter" (`learn.microsoft.com/javascript/api/excel/excel.filter`): by values or by one or two criteria. */
export class Filter extends HostObject {
  static override readonly typeName = 'Filter';
  static override readonly scalars = ['criteria'];
  readonly #context: ApiContext;
  readonly #placed: PlacedTable;
  readonly #column: number;

  constructor(context: ApiContext, placed: PlacedTable, column: number) {
    super();
    this.#context = context;
    this.#placed = placed;
    this.#column = column;
  }

  get criteria(): FilterCriteria | null {
    return this.#placed.table.filters[this.#column] ?? null;
  }

  apply(criteria: FilterCriteria): void {
    if (criteria.filterOn !== 'Values' && criteria.filterOn !== 'Custom')
      throw notImplemented(`Filter.apply with filterOn ${criteria.filterOn}`);
    this.#set({ ...criteria });
  }

  applyValuesFilter(values: string[]): void {
    this.apply({ filterOn: 'Values', values });
  }

  applyCustomFilter(criterion1: string, criterion2?: string | null, operator?: string | null): void {
    this.apply({
      filterOn: 'Custom',
      criterion1,
      ...(criterion2 ? { criterion2, operator: operator ?? 'And' } : {}),
    });
  }

  clear(): void {
    this.#set(null);
  }

  #set(criteria: FilterCriteria | null): void {
    const filters = withFilter(this.#placed.table, this.#column, criteria);
    setFilters({ workbook: this.#context.workbook, ...this.#placed }, filters);
  }
}
