import { type ConditionalFormat as Model } from '../model/conditional-format.ts';
import { guardAction } from '../model/guard.ts';
import { type SheetModel } from '../model/sheet-model.ts';
import { invalidOperation } from '../wire/host-error.ts';
import { HostObject } from '../wire/host-object.ts';
import { type ApiContext } from './api-context.ts';
import {
  CellValueConditionalFormat,
  CustomConditionalFormat,
  TextConditionalFormat,
} from './conditional-format-rules.ts';

/** "Excel.ConditionalFormat" (`learn.microsoft.com/javascript/api/excel/excel.conditionalformat`). */
export class ConditionalFormat extends HostObject {
  static override readonly typeName = 'ConditionalFormat';
  static override readonly scalars = ['id', 'priority', 'stopIfTrue', 'type'];
  readonly #context: ApiContext;
  readonly #sheet: SheetModel;
  readonly #format: Model;

  constructor(context: ApiContext, sheet: SheetModel, format: Model) {
    super();
    this.#context = context;
    this.#sheet = sheet;
    this.#format = format;
  }

  get id(): string {
    return this.#format.id;
  }

  get type(): string {
    return this.#format.type;
  }

  get priority(): number {
    return this.#sheet.conditionalFormats.indexOf(this.#format);
  }

  set priority(priority: number) {
    const rest = this.#sheet.conditionalFormats.filter((one) => one !== this.#format);
    rest.splice(priority, 0, this.#format);
    this.#sheet.conditionalFormats = rest;
    this.#context.workbook.touch();
  }

  get stopIfTrue(): boolean {
    return this.#format.stopIfTrue;
  }

  set stopIfTrue(stops: boolean) {
    this.#format.stopIfTrue = stops;
    this.#context.workbook.touch();
  }

  get cellValueOrNullObject(): HostObject | null {
    return this.#format.type === 'CellValue'
      ? new CellValueConditionalFormat(this.#context.workbook, this.#format)
      : null;
  }

  get cellValue(): HostObject {
    return required(this.cellValueOrNullObject);
  }

  get customOrNullObject(): HostObject | null {
    return this.#format.type === 'Custom'
      ? new CustomConditionalFormat(this.#context.workbook, this.#format)
      : null;
  }

  get custom(): HostObject {
    return required(this.customOrNullObject);
  }

  get textComparisonOrNullObject(): HostObject | null {
    return this.#format.type === 'ContainsText'
      ? new TextConditionalFormat(this.#context.workbook, this.#format)
      : null;
  }

  get textComparison(): HostObject {
    return required(this.textComparisonOrNullObject);
  }

  getRange(): HostObject {
    return this.#context.create.range(this.#sheet, this.#format.box);
  }

  delete(): void {
    guardAction(this.#sheet, 'allowFormatCells');
    this.#sheet.conditionalFormats = this.#sheet.conditionalFormats.filter((one) => one !== this.#format);
    this.#context.workbook.touch();
  }
}

function required(part: HostObject | null): HostObject {
  if (!part) throw invalidOperation();
  return part;
}
