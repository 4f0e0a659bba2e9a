import { borderAt, setBorder } from '../model/borders.ts';
import { type Border, type BorderSide, borderSides } from '../model/cell-style.ts';
import { guardAction } from '../model/guard.ts';
import { type Target } from '../model/write-range.ts';
import { invalidArgument } from '../wire/host-error.ts';
import { HostCollection, HostObject } from '../wire/host-object.ts';

export class RangeBorder extends HostObject {
  static override readonly typeName = 'RangeBorder';
  static override readonly scalars = ['color', 'sideIndex', 'style', 'weight'];
  readonly #target: Target;
  readonly sideIndex: BorderSide;

  constructor(target: Target, side: BorderSide) {
    super();
    this.#target = target;
    this.sideIndex = side;
  }

  get id(): string {
    return this.sideIndex;
  }

  get color(): string {
    return this.#border.color;
  }

  set color(color: string) {
    this.#change({ color });
  }

  get style(): string {
    return this.#border.style;
  }

  set style(style: string) {
    this.#change({ style });
  }

  get weight(): string {
    return this.#border.weight;
  }

  set weight(weight: string) {
    this.#change({ weight });
  }

  get #border(): Border {
    return borderAt(this.#target.sheet, this.#target.box, this.sideIndex);
  }

  /** A color or weight alone makes the line appear, as in Excel. */
  #change(change: Partial<Border>): void {
    const { workbook, sheet, box } = this.#target;
    guardAction(sheet, 'allowFormatCells');
    const now = this.#border;
    const style = now.style === 'None' ? 'Continuous' : now.style;
    setBorder(sheet, box, this.sideIndex, { ...now, style, ...change });
    workbook.emit({ type: 'format-changed', sheetId: sheet.id, box });
  }
}

export class RangeBorderCollection extends HostCollection<RangeBorder> {
  static override readonly typeName = 'RangeBorderCollection';
  readonly #target: Target;

  constructor(target: Target) {
    super();
    this.#target = target;
  }

  list(): RangeBorder[] {
    return borderSides.map((side) => new RangeBorder(this.#target, side));
  }

  getItem(index: string): RangeBorder {
    const side = borderSides.find((one) => one === index);
    if (!side) throw invalidArgument();
    return new RangeBorder(this.#target, side);
  }
}
