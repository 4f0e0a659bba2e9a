import { type Box } from '../model/box.ts';
import { clearRange } from '../model/clear-range.ts';
import { type SheetModel } from '../model/sheet-model.ts';
import { bodyBox, headerBox, type TableModel, totalBox } from '../model/table-model.ts';
import { dropTable, renameTable } from '../model/tables.ts';
import { applyFilters, setFilters } from '../model/filter-table.ts';
import { itemNotFound, notImplemented } from '../wire/host-error.ts';
import { HostObject } from '../wire/host-object.ts';
import { type ApiContext } from './api-context.ts';
import { AutoFilter } from './auto-filter.ts';
import { defineEvents } from './event-members.ts';
import { eventTypes } from './event-types.ts';
import { TableColumnCollection } from './table-column-collection.ts';
import { TableRowCollection } from './table-row-collection.ts';
import { TableSort } from './table-sort.ts';

type Flag = {
  [Name in keyof TableModel]: TableModel[Name] extends boolean ? Name : never;
}[keyof TableModel];

/** "Excel.Table" (`learn.microsoft.com/javascript/api/excel/excel.table`). */
export class Table extends HostObject {
  static override readonly typeName = 'Table';
  static override readonly scalars = [
    'highlightFirstColumn',
    'highlightLastColumn',
    'id',
    'legacyId',
    'name',
    'showBandedColumns',
    'showBandedRows',
    'showFilterButton',
    'showHeaders',
    'showTotals',
    'style',
  ];
  readonly #context: ApiContext;
  readonly #sheet: SheetModel;
  readonly #table: TableModel;

  constructor(context: ApiContext, sheet: SheetModel, table: TableModel) {
    super();
    this.#context = context;
    this.#sheet = sheet;
    this.#table = table;
  }

  static modelOf(object: Table): TableModel {
    return object.#table;
  }

  static changeFlag(object: Table, flag: Flag, value: boolean): void {
    if ((flag === 'showHeaders' || flag === 'showTotals') && object.#table[flag] !== value)
      throw notImplemented(`Table.${flag} (write)`);
    object.#table[flag] = value;
    object.#context.workbook.touch();
  }

  static sourceOf(object: Table) {
    return { context: object.#context, target: object.#table.id };
  }

  get id(): string {
    return this.#table.id;
  }

  get legacyId(): string {
    return this.#table.legacyId;
  }

  get name(): string {
    return this.#table.name;
  }

  set name(name: string) {
    renameTable(this.#context.workbook, this.#table, name);
  }

  get style(): string {
    return this.#table.style;
  }

  set style(style: string) {
    this.#table.style = style;
    this.#context.workbook.touch();
  }

  get worksheet(): HostObject {
    return this.#context.create.worksheet(this.#sheet);
  }

  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.#context, { sheet: this.#sheet, table: this.#table });
  }

  get rows(): TableRowCollection {
    return new TableRowCollection(this.#context, { sheet: this.#sheet, table: this.#table });
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(this.#context, { sheet: this.#sheet, table: this.#table });
  }

  get sort(): TableSort {
    return new TableSort(this.#context, { sheet: this.#sheet, table: this.#table });
  }

  getRange(): HostObject {
    return this.#range(this.#table.box);
  }

  getHeaderRowRange(): HostObject {
    if (!this.#table.showHeaders) throw itemNotFound();
    return this.#range(headerBox(this.#table));
  }

  getDataBodyRange(): HostObject {
    return this.#range(bodyBox(this.#table));
  }

  getTotalRowRange(): HostObject {
    if (!this.#table.showTotals) throw itemNotFound();
    return this.#range(totalBox(this.#table));
  }

  clearFilters(): void {
    setFilters({ workbook: this.#context.workbook, sheet: this.#sheet, table: this.#table }, {});
  }

  reapplyFilters(): void {
    applyFilters(this.#context.workbook, this.#sheet, this.#table);
  }

  convertToRange(): HostObject {
    dropTable(this.#context.workbook, { sheet: this.#sheet, table: this.#table });
    return this.#range(this.#table.box);
  }

  /** The table goes with all that is in it. */
  delete(): void {
    const { workbook } = this.#context;
    dropTable(workbook, { sheet: this.#sheet, table: this.#table });
    clearRange({ workbook, sheet: this.#sheet, box: this.#table.box }, 'All');
  }

  #range(box: Box): HostObject {
    return this.#context.create.range(this.#sheet, box);
  }
}

const flags: Flag[] = [
  'highlightFirstColumn',
  'highlightLastColumn',
  'showBandedColumns',
  'showBandedRows',
  'showFilterButton',
  'showHeaders',
  'showTotals',
];
for (const flag of flags)
  Object.defineProperty(Table.prototype, flag, {
    get(this: Table) {
      return Table.modelOf(this)[flag];
    },
    set(this: Table, value: boolean) {
      Table.changeFlag(this, flag, value);
    },
  });

defineEvents(Table, (table: Table) => Table.sourceOf(table), {
  DataChanged: eventTypes.tableChanged,
  SelectionChanged: eventTypes.tableSelectionChanged,
});
