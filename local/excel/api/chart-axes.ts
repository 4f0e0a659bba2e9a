import { type ChartAxisModel } from '../model/chart-model.ts';
import { HostObject } from '../wire/host-object.ts';
import { ChartLineFormat } from './chart-line-format.ts';
import { ChartPart } from './chart-part.ts';
import { type ChartPlace } from './chart-place.ts';
import { definePlain } from './plain-members.ts';

/**
 * "Excel.ChartAxes" (`learn.microsoft.com/javascript/api/excel/excel.chartaxes`): deliberately without the series
 * axis, which only 3-D charts have.
 */
export class ChartAxes extends HostObject {
  static override readonly typeName = 'ChartAxes';
  readonly #place: ChartPlace;

  constructor(place: ChartPlace) {
    super();
    this.#place = place;
  }

  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.#place, this.#place.chart.categoryAxis);
  }

  get valueAxis(): ChartAxis {
    return new ChartAxis(this.#place, this.#place.chart.valueAxis);
  }
}

const plain = [
  'majorUnit',
  'maximum',
  'minimum',
  'numberFormat',
  'position',
  'reversePlotOrder',
  'visible',
] as const;

/** "Excel.ChartAxis" (`learn.microsoft.com/javascript/api/excel/excel.chartaxis`). */
export class ChartAxis extends ChartPart<ChartAxisModel> {
  static override readonly typeName = 'ChartAxis';
  static override readonly scalars = plain;

  get title(): ChartAxisTitle {
    return new ChartAxisTitle(ChartPart.placeOf(this), ChartPart.modelOf(this));
  }

  get majorGridlines(): ChartGridlines {
    return new ChartGridlines(ChartPart.placeOf(this), ChartPart.modelOf(this));
  }
}

/** "Excel.ChartAxisTitle" (`learn.microsoft.com/javascript/api/excel/excel.chartaxistitle`). */
export class ChartAxisTitle extends ChartPart<ChartAxisModel> {
  static override readonly typeName = 'ChartAxisTitle';
  static override readonly scalars = ['text', 'visible'];

  get text(): string {
    return ChartPart.modelOf(this).title ?? '';
  }

  set text(text: string) {
    change(this, { title: text });
  }

  get visible(): boolean {
    return ChartPart.modelOf(this).title !== null;
  }

  set visible(visible: boolean) {
    change(this, { title: visible ? this.text : null });
  }
}

/** "Excel.ChartGridlines" (`learn.microsoft.com/javascript/api/excel/excel.chartgridlines`). */
export class ChartGridlines extends ChartPart<ChartAxisModel> {
  static override readonly typeName = 'ChartGridlines';
  static override readonly scalars = ['visible'];

  get format(): ChartGridlinesFormat {
    return new ChartGridlinesFormat(ChartPart.placeOf(this), ChartPart.modelOf(this));
  }

  get visible(): boolean {
    return ChartPart.modelOf(this).majorGridlines;
  }

  set visible(visible: boolean) {
    change(this, { majorGridlines: visible });
  }
}

/** "Excel.ChartGridlinesFormat" (`learn.microsoft.com/javascript/api/excel/excel.chartgridlinesformat`). */
export class ChartGridlinesFormat extends ChartPart<ChartAxisModel> {
  static override readonly typeName = 'ChartGridlinesFormat';

  get line(): ChartLineFormat {
    return new ChartLineFormat(ChartPart.placeOf(this), ChartPart.modelOf(this).gridLine);
  }
}

function change(part: ChartPart<ChartAxisModel>, to: Partial<ChartAxisModel>): void {
  const { workbook, model, guard } = ChartPart.sourceOf(part);
  guard();
  Object.assign(model, to);
  workbook.touch();
}

definePlain(ChartAxis, (axis: ChartAxis) => ChartPart.sourceOf(axis), plain);
