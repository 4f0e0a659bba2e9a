import { type SheetModel } from '../model/sheet-model.ts';
import { addTable, allTables, type PlacedTable } from '../model/tables.ts';
import { itemNotFound } from '../wire/host-error.ts';
import { HostCollection, type HostObject } from '../wire/host-object.ts';
import { type ApiContext } from './api-context.ts';
import { defineEvents } from './event-members.ts';
import { eventTypes, workbookTarget } from './event-types.ts';
import { sourceTarget } from './range-source.ts';

/** "Excel.TableCollection": of a sheet, or of the whole workbook (null). */
export class TableCollection extends HostCollection {
  static override readonly typeName = 'TableCollection';
  static override readonly scalars = ['count'];
  readonly #context: ApiContext;
  readonly #sheet: SheetModel | null;

  constructor(context: ApiContext, sheet: SheetModel | null) {
    super();
    this.#context = context;
    this.#sheet = sheet;
  }

  static sourceOf(object: TableCollection) {
    return { context: object.#context, target: object.#sheet?.id ?? workbookTarget };
  }

  get #placed(): PlacedTable[] {
    return allTables(this.#context.workbook).filter(({ sheet }) => !this.#sheet || sheet === this.#sheet);
  }

  list(): HostObject[] {
    return this.#placed.map(({ sheet, table }) => this.#context.create.table(sheet, table));
  }

  /** By id or by name, without regard to case. */
  getItemOrNullObject(key: string | number): HostObject | null {
    const wanted = String(key).toLowerCase();
    const found = this.#placed.find(
      ({ table }) => table.id === String(key) || table.name.toLowerCase() === wanted,
    );
    return found ? this.#context.create.table(found.sheet, found.table) : null;
  }

  getItem(key: string | number): HostObject {
    const table = this.getItemOrNullObject(key);
    if (!table) throw itemNotFound();
    return table;
  }

  add(address: unknown, hasHeaders: boolean): HostObject {
    const sheet = this.#sheet ?? this.#context.workbook.activeSheet;
    const target = sourceTarget(this.#context, sheet, address);
    return this.#context.create.table(target.sheet, addTable(target, hasHeaders));
  }
}

defineEvents(TableCollection, (tables: TableCollection) => TableCollection.sourceOf(tables), {
  Added: eventTypes.tableAdded,
  DataChanged: eventTypes.tableChanged,
  Deleted: eventTypes.tableDeleted,
});
