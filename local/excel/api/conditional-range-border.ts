import { type Border } from '../model/cell-style.ts';
import { type ConditionalFormat } from '../model/conditional-format.ts';
import { type WorkbookModel } from '../model/workbook-model.ts';
import { invalidArgument } from '../wire/host-error.ts';
import { HostCollection, HostObject } from '../wire/host-object.ts';

const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
type Edge = (typeof edges)[number];

/** A line of a conditional format is thin: it has no weight. */
const none: Border = { style: 'None', weight: 'Thin', color: '#000000' };

/** "Excel.ConditionalRangeBorder" (`learn.microsoft.com/javascript/api/excel/excel.conditionalrangeborder`). */
export class ConditionalRangeBorder extends HostObject {
  static override readonly typeName = 'ConditionalRangeBorder';
  static override readonly scalars = ['color', 'sideIndex', 'style'];
  readonly #workbook: WorkbookModel;
  readonly #format: ConditionalFormat;
  readonly sideIndex: Edge;

  constructor(workbook: WorkbookModel, format: ConditionalFormat, side: Edge) {
    super();
    this.#workbook = workbook;
    this.#format = format;
    this.sideIndex = side;
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

  get #border(): Border {
    return this.#format.style.borders?.[this.sideIndex] ?? none;
  }

  #change(change: Partial<Border>): void {
    const { style } = this.#format;
    const borders = { ...style.borders, [this.sideIndex]: { ...this.#border, ...change } };
    this.#format.style = { ...style, borders };
    this.#workbook.touch();
  }
}

/** "Excel.ConditionalRangeBorderCollection": the four edges of a cell. */
export class ConditionalRangeBorderCollection extends HostCollection<ConditionalRangeBorder> {
  static override readonly typeName = 'ConditionalRangeBorderCollection';
  readonly #workbook: WorkbookModel;
  readonly #format: ConditionalFormat;

  constructor(workbook: WorkbookModel, format: ConditionalFormat) {
    super();
    this.#workbook = workbook;
    this.#format = format;
  }

  list(): ConditionalRangeBorder[] {
    return edges.map((edge) => new ConditionalRangeBorder(this.#workbook, this.#format, edge));
  }

  get top(): ConditionalRangeBorder {
    return this.getItem('EdgeTop');
  }

  get bottom(): ConditionalRangeBorder {
    return this.getItem('EdgeBottom');
  }

  get left(): ConditionalRangeBorder {
    return this.getItem('EdgeLeft');
  }

  get right(): ConditionalRangeBorder {
    return this.getItem('EdgeRight');
  }

  getItem(index: string): ConditionalRangeBorder {
    const edge = edges.find((one) => one === index);
    if (!edge) throw invalidArgument();
    return new ConditionalRangeBorder(this.#workbook, this.#format, edge);
  }
}
