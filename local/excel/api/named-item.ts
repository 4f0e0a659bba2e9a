import { type DefinedName } from '../model/defined-name.ts';
import { readScalar } from '../model/cell-value.ts';
import { evaluate } from '../formula/evaluate.ts';
import { qualifiedAddress } from '../model/address.ts';
import { type SheetModel } from '../model/sheet-model.ts';
import { type Target } from '../model/write-range.ts';
import { invalidArgument, itemNotFound } from '../wire/host-error.ts';
import { HostObject } from '../wire/host-object.ts';
import { type ApiContext } from './api-context.ts';
import { areaOf } from './range-source.ts';

/** "Excel.NamedItem" (`learn.microsoft.com/javascript/api/excel/excel.nameditem`). */
export class NamedItem extends HostObject {
  static override readonly typeName = 'NamedItem';
  static override readonly scalars = ['comment', 'formula', 'name', 'scope', 'type', 'value', 'visible'];
  readonly #context: ApiContext;
  readonly #sheet: SheetModel | null;
  readonly #name: DefinedName;

  constructor(context: ApiContext, sheet: SheetModel | null, name: DefinedName) {
    super();
    this.#context = context;
    this.#sheet = sheet;
    this.#name = name;
  }

  get _id(): string {
    return this.#name.name;
  }

  get name(): string {
    return this.#name.name;
  }

  get formula(): string {
    return this.#name.formula;
  }

  set formula(formula: string) {
    this.#change({ formula });
  }

  get comment(): string {
    return this.#name.comment;
  }

  set comment(comment: string) {
    this.#change({ comment });
  }

  get visible(): boolean {
    return this.#name.visible;
  }

  set visible(visible: boolean) {
    this.#change({ visible });
  }

  get scope(): string {
    return this.#sheet ? 'Worksheet' : 'Workbook';
  }

  get type(): string {
    if (this.#target) return 'Range';
    const value = this.#value;
    if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
    if (typeof value === 'boolean') return 'Boolean';
    return value.startsWith('#') ? 'Error' : 'String';
  }

  get value(): string | number | boolean {
    const target = this.#target;
    return target ? qualifiedAddress(target.sheet.name, target.box) : this.#value;
  }

  get worksheetOrNullObject(): HostObject | null {
    return this.#sheet && this.#context.create.worksheet(this.#sheet);
  }

  get worksheet(): HostObject {
    const sheet = this.worksheetOrNullObject;
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  getRangeOrNullObject(): HostObject | null {
    const target = this.#target;
    return target && this.#context.create.range(target.sheet, target.box);
  }

  getRange(): HostObject {
    const range = this.getRangeOrNullObject();
    if (!range) throw invalidArgument();
    return range;
  }

  delete(): void {
    const owner = this.#sheet ?? this.#context.workbook;
    owner.names = owner.names.filter((one) => one !== this.#name);
    this.#context.workbook.touch();
  }

  get #target(): Target | null {
    const { workbook } = this.#context;
    return areaOf(workbook, this.#sheet ?? workbook.activeSheet, this.#name.formula);
  }

  get #value(): string | number | boolean {
    const { workbook } = this.#context;
    const sheet = this.#sheet ?? workbook.activeSheet;
    const place = { workbook, sheet, row: 0, column: 0, by: { rows: 0, columns: 0 } };
    return (
      evaluate(this.#name.formula, { ...place, read: (on, r, c) => readScalar(workbook, on, r, c) }) ?? ''
    );
  }

  #change(change: Partial<DefinedName>): void {
    Object.assign(this.#name, change);
    this.#context.workbook.touch();
  }
}
