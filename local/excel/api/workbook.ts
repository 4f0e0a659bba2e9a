import { cellBox } from '../model/box.ts';
import { HostObject } from '../wire/host-object.ts';
import { itemNotFound } from '../wire/host-error.ts';
import { type ApiContext } from './api-context.ts';
import { Application } from './application.ts';
import { DocumentProperties } from './document-properties.ts';
import { NamedItemCollection } from './named-item-collection.ts';
import { sourceTarget } from './range-source.ts';
import { Runtime } from './runtime.ts';
import { SettingCollection } from './setting-collection.ts';
import { TableCollection } from './table-collection.ts';
import { WorksheetCollection } from './worksheet-collection.ts';

/** "Excel.Workbook" (`learn.microsoft.com/javascript/api/excel/excel.workbook`): where every path of Excel starts. */
export class Workbook extends HostObject {
  static override readonly typeName = 'Workbook';
  static override readonly scalars = ['autoSave', 'isDirty', 'name', 'readOnly'];
  readonly #context: ApiContext;
  readonly autoSave = false;
  readonly isDirty = true;
  readonly readOnly = false;

  constructor(context: ApiContext) {
    super();
    this.#context = context;
  }

  get name(): string {
    return this.#context.workbook.name;
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.#context);
  }

  get tables(): TableCollection {
    return new TableCollection(this.#context, null);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.#context, null);
  }

  get settings(): SettingCollection {
    return new SettingCollection(this.#context.workbook);
  }

  get properties(): DocumentProperties {
    return new DocumentProperties(this.#context.workbook);
  }

  get application(): Application {
    return new Application(this.#context);
  }

  get _runtime(): Runtime {
    return new Runtime(this.#context);
  }

  getSelectedRange(): HostObject {
    const sheet = this.#context.workbook.activeSheet;
    return this.#context.create.range(sheet, sheet.selection);
  }

  getActiveCell(): HostObject {
    const sheet = this.#context.workbook.activeSheet;
    return this.#context.create.range(sheet, cellBox(sheet.selection.row, sheet.selection.column));
  }

  /** What an event calls the cells that it is about: their address with the id of the sheet. */
  _getRangeOrNullObjectForEventByReferenceId(reference: string): HostObject | null {
    const at = reference.lastIndexOf('!');
    const sheet = this.#context.workbook.sheetById(reference.slice(0, at));
    if (!sheet) return null;
    const { box } = sourceTarget(this.#context, sheet, reference.slice(at + 1));
    return this.#context.create.range(sheet, box);
  }

  _getRangeForEventByReferenceId(reference: string): HostObject {
    const range = this._getRangeOrNullObjectForEventByReferenceId(reference);
    if (!range) throw itemNotFound();
    return range;
  }
}
