import { endColumn, endRow, maxColumns, maxRows } from '../model/box.ts';
import { freezePanes } from '../model/freeze-panes.ts';
import { type SheetModel } from '../model/sheet-model.ts';
import { itemNotFound } from '../wire/host-error.ts';
import { HostObject } from '../wire/host-object.ts';
import { type ApiContext } from './api-context.ts';
import { sourceTarget } from './range-source.ts';

/** "Excel.WorksheetFreezePanes" (`learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes`). */
export class WorksheetFreezePanes extends HostObject {
  static override readonly typeName = 'WorksheetFreezePanes';
  readonly #context: ApiContext;
  readonly #sheet: SheetModel;

  constructor(context: ApiContext, sheet: SheetModel) {
    super();
    this.#context = context;
    this.#sheet = sheet;
  }

  /** All rows above and columns left of the far corner of this range stay in view. */
  freezeAt(range: unknown): void {
    const { box } = sourceTarget(this.#context, this.#sheet, range);
    this.#set(endRow(box), endColumn(box));
  }

  freezeRows(count = 1): void {
    this.#set(count, 0);
  }

  freezeColumns(count = 1): void {
    this.#set(0, count);
  }

  unfreeze(): void {
    this.#set(0, 0);
  }

  getLocationOrNullObject(): HostObject | null {
    const { rows, columns } = this.#sheet.freeze;
    if (rows === 0 && columns === 0) return null;
    const box = { row: 0, column: 0, rows: rows || maxRows, columns: columns || maxColumns };
    return this.#context.create.range(this.#sheet, box);
  }

  getLocation(): HostObject {
    const location = this.getLocationOrNullObject();
    if (!location) throw itemNotFound();
    return location;
  }

  #set(rows: number, columns: number): void {
    freezePanes(this.#context.workbook, this.#sheet, { rows, columns });
  }
}
