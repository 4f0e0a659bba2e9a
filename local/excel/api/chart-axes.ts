import { type ChartAxisModel, type ChartModel } from '../model/chart-model.ts';
import { type WorkbookModel } from '../model/workbook-model.ts';
import { HostObject } from '../wire/host-object.ts';
import { definePlain } from './plain-members.ts';

/** "Excel.ChartAxes": deliberately without the series axis, which only 3-D charts have. */
export class ChartAxes extends HostObject {
  static override readonly typeName = 'ChartAxes';
  readonly #workbook: WorkbookModel;
  readonly #chart: ChartModel;

  constructor(workbook: WorkbookModel, chart: ChartModel) {
    super();
    this.#workbook = workbook;
    this.#chart = chart;
  }

  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.#workbook, this.#chart.categoryAxis);
  }

  get valueAxis(): ChartAxis {
    return new ChartAxis(this.#workbook, this.#chart.valueAxis);
  }
}

/** What an axis and its parts share. */
abstract class AxisObject extends HostObject {
  readonly #workbook: WorkbookModel;
  readonly #axis: ChartAxisModel;

  constructor(workbook: WorkbookModel, axis: ChartAxisModel) {
    super();
    this.#workbook = workbook;
    this.#axis = axis;
  }

  static sourceOf(part: AxisObject) {
    return { workbook: part.#workbook, model: part.#axis };
  }

  static change(part: AxisObject, change: Partial<ChartAxisModel>): void {
    Object.assign(part.#axis, change);
    part.#workbook.touch();
  }
}

export class ChartAxis extends AxisObject {
  static override readonly typeName = 'ChartAxis';
  static override readonly scalars = ['majorUnit', 'maximum', 'minimum', 'numberFormat', 'visible'];

  get title(): ChartAxisTitle {
    const { workbook, model } = AxisObject.sourceOf(this);
    return new ChartAxisTitle(workbook, model);
  }

  get majorGridlines(): ChartGridlines {
    const { workbook, model } = AxisObject.sourceOf(this);
    return new ChartGridlines(workbook, model);
  }
}

export class ChartAxisTitle extends AxisObject {
  static override readonly typeName = 'ChartAxisTitle';
  static override readonly scalars = ['text', 'visible'];

  get text(): string {
    return AxisObject.sourceOf(this).model.title ?? '';
  }

  set text(text: string) {
    AxisObject.change(this, { title: text });
  }

  get visible(): boolean {
    return AxisObject.sourceOf(this).model.title !== null;
  }

  set visible(visible: boolean) {
    AxisObject.change(this, { title: visible ? this.text : null });
  }
}

export class ChartGridlines extends AxisObject {
  static override readonly typeName = 'ChartGridlines';
  static override readonly scalars = ['visible'];

  get visible(): boolean {
    return AxisObject.sourceOf(this).model.majorGridlines;
  }

  set visible(visible: boolean) {
    AxisObject.change(this, { majorGridlines: visible });
  }
}

definePlain(ChartAxis, (axis: ChartAxis) => AxisObject.sourceOf(axis), [
  'majorUnit',
  'maximum',
  'minimum',
  'numberFormat',
  'visible',
]);
