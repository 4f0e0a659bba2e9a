import { type ConditionalFormat, type OverlayStyle } from '../model/conditional-format.ts';
import { type WorkbookModel } from '../model/workbook-model.ts';
import { HostObject } from '../wire/host-object.ts';
import { ConditionalRangeBorderCollection } from './conditional-range-border.ts';

abstract class OverlayObject extends HostObject {
  readonly #workbook: WorkbookModel;
  readonly #format: ConditionalFormat;

  constructor(workbook: WorkbookModel, format: ConditionalFormat) {
    super();
    this.#workbook = workbook;
    this.#format = format;
  }

  static workbookOf(object: OverlayObject): WorkbookModel {
    return object.#workbook;
  }

  static modelOf(object: OverlayObject): ConditionalFormat {
    return object.#format;
  }

  static change(object: OverlayObject, change: OverlayStyle): void {
    object.#format.style = { ...object.#format.style, ...change };
    object.#workbook.touch();
  }
}

function defineOverlays(
  hostClass: { prototype: OverlayObject },
  members: Record<string, keyof OverlayStyle>,
): void {
  for (const [member, name] of Object.entries(members))
    Object.defineProperty(hostClass.prototype, member, {
      get(this: OverlayObject) {
        return OverlayObject.modelOf(this).style[name] ?? null;
      },
      set(this: OverlayObject, value: never) {
        OverlayObject.change(this, { [name]: value });
      },
    });
}

export class ConditionalRangeFill extends OverlayObject {
  static override readonly typeName = 'ConditionalRangeFill';
  static override readonly scalars = ['color'];

  clear(): void {
    const format = OverlayObject.modelOf(this);
    format.style = { ...format.style };
    delete format.style.fillColor;
    OverlayObject.workbookOf(this).touch();
  }
}

export class ConditionalRangeFont extends OverlayObject {
  static override readonly typeName = 'ConditionalRangeFont';
  static override readonly scalars = ['bold', 'color', 'italic', 'strikethrough', 'underline'];
}

/** "Excel.ConditionalRangeFormat" (`learn.microsoft.com/javascript/api/excel/excel.conditionalrangeformat`). */
export class ConditionalRangeFormat extends OverlayObject {
  static override readonly typeName = 'ConditionalRangeFormat';
  static override readonly scalars = ['numberFormat'];

  get borders(): ConditionalRangeBorderCollection {
    return new ConditionalRangeBorderCollection(OverlayObject.workbookOf(this), OverlayObject.modelOf(this));
  }

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(OverlayObject.workbookOf(this), OverlayObject.modelOf(this));
  }

  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(OverlayObject.workbookOf(this), OverlayObject.modelOf(this));
  }
}

defineOverlays(ConditionalRangeFill, { color: 'fillColor' });
defineOverlays(ConditionalRangeFont, {
  bold: 'bold',
  color: 'fontColor',
  italic: 'italic',
  strikethrough: 'strikethrough',
  underline: 'underline',
});
defineOverlays(ConditionalRangeFormat, { numberFormat: 'numberFormat' });
