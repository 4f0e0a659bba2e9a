import { clearConditionalFormats, conditionalFormatsOn } from '../model/conditional-formats-of.ts';
import { type ConditionalFormat as Model, type ConditionalFormatType } from '../model/conditional-format.ts';
import { guardAction } from '../model/guard.ts';
import { type Target } from '../model/write-range.ts';
import { itemNotFound, notImplemented } from '../wire/host-error.ts';
import { HostCollection } from '../wire/host-object.ts';
import { type ApiContext } from './api-context.ts';
import { ConditionalFormat } from './conditional-format.ts';

const supported: readonly string[] = ['CellValue', 'Custom', 'ContainsText'];

/** "Excel.ConditionalFormatCollection" (`learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection`). */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  static override readonly typeName = 'ConditionalFormatCollection';
  readonly #context: ApiContext;
  readonly #target: Target;

  constructor(context: ApiContext, target: Target) {
    super();
    this.#context = context;
    this.#target = target;
  }

  list(): ConditionalFormat[] {
    const { sheet, box } = this.#target;
    return conditionalFormatsOn(sheet, box).map((format) => this.#object(format));
  }

  getItem(id: string): ConditionalFormat {
    const found = this.#target.sheet.conditionalFormats.find((format) => format.id === id);
    if (!found) throw itemNotFound();
    return this.#object(found);
  }

  /** "Adds a new conditional format to the collection at the first/top priority." */
  add(type: string): ConditionalFormat {
    if (!supported.includes(type)) throw notImplemented(`ConditionalFormatCollection.add of type ${type}`);
    const { workbook, sheet, box } = this.#target;
    guardAction(sheet, 'allowFormatCells');
    const format: Model = {
      id: workbook.newId(),
      box: { ...box },
      type: type as ConditionalFormatType,
      stopIfTrue: false,
      style: {},
    };
    sheet.conditionalFormats.unshift(format);
    workbook.touch();
    return this.#object(format);
  }

  clearAll(): void {
    const { workbook, sheet, box } = this.#target;
    guardAction(sheet, 'allowFormatCells');
    clearConditionalFormats(sheet, box);
    workbook.touch();
  }

  #object(format: Model): ConditionalFormat {
    return new ConditionalFormat(this.#context, this.#target.sheet, format);
  }
}
