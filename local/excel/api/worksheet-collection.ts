import { addSheet } from '../model/sheets.ts';
import { type SheetModel } from '../model/sheet-model.ts';
import { itemNotFound } from '../wire/host-error.ts';
import { HostCollection, type HostObject } from '../wire/host-object.ts';
import { type ApiContext } from './api-context.ts';
import { defineEvents } from './event-members.ts';
import { eventTypes, workbookTarget } from './event-types.ts';

/** "Excel.WorksheetCollection" (`learn.microsoft.com/javascript/api/excel/excel.worksheetcollection`). */
export class WorksheetCollection extends HostCollection {
  static override readonly typeName = 'WorksheetCollection';
  readonly #context: ApiContext;

  constructor(context: ApiContext) {
    super();
    this.#context = context;
  }

  static sourceOf(object: WorksheetCollection) {
    return { context: object.#context, target: workbookTarget };
  }

  list(): HostObject[] {
    return this.#sheets(false).map((sheet) => this.#context.create.worksheet(sheet));
  }

  override getCount(visibleOnly = false): number {
    return this.#sheets(visibleOnly).length;
  }

  /** By id or by name. */
  getItemOrNullObject(key: string): HostObject | null {
    const { workbook, create } = this.#context;
    const sheet = workbook.sheetById(key) ?? workbook.sheetByName(key);
    return sheet ? create.worksheet(sheet) : null;
  }

  getItem(key: string): HostObject {
    const sheet = this.getItemOrNullObject(key);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  getActiveWorksheet(): HostObject {
    return this.#context.create.worksheet(this.#context.workbook.activeSheet);
  }

  getFirst(visibleOnly = false): HostObject {
    return this.#required(this.#sheets(visibleOnly)[0]);
  }

  getLast(visibleOnly = false): HostObject {
    return this.#required(this.#sheets(visibleOnly).at(-1));
  }

  /** The new sheet comes last and is not activated. */
  add(name?: string | null): HostObject {
    return this.#context.create.worksheet(addSheet(this.#context.workbook, name ?? undefined));
  }

  #sheets(visibleOnly: boolean): SheetModel[] {
    return this.#context.workbook.sheets.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');
  }

  #required(sheet: SheetModel | undefined): HostObject {
    if (!sheet) throw itemNotFound();
    return this.#context.create.worksheet(sheet);
  }
}

defineEvents(WorksheetCollection, (sheets: WorksheetCollection) => WorksheetCollection.sourceOf(sheets), {
  Activated: eventTypes.sheetActivated,
  Deactivated: eventTypes.sheetDeactivated,
  Added: eventTypes.sheetAdded,
  Deleted: eventTypes.sheetDeleted,
  DataChanged: eventTypes.sheetChanged,
  FormatChanged: eventTypes.sheetFormatChanged,
  SelectionChanged: eventTypes.sheetSelectionChanged,
  RowSorted: eventTypes.sheetRowSorted,
  RowHiddenChanged: eventTypes.sheetRowHiddenChanged,
});
