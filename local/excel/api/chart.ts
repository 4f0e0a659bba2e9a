import { type ChartModel } from '../model/chart-model.ts';
import { placeChart, seriesOf } from '../model/charts.ts';
import { bounding } from '../model/box.ts';
import { type SheetModel } from '../model/sheet-model.ts';
import { HostObject } from '../wire/host-object.ts';
import { type ApiContext } from './api-context.ts';
import { ChartAxes } from './chart-axes.ts';
import { ChartLegend, ChartTitle } from './chart-labels.ts';
import { changeChart, type ChartPlace, sourceIn } from './chart-place.ts';
import { ChartSeriesCollection } from './chart-series-collection.ts';
import { definePlain } from './plain-members.ts';
import { sourceTarget } from './range-source.ts';

const plain = ['name', 'chartType', 'left', 'top', 'width', 'height'] as const;

/** "Excel.Chart" (`learn.microsoft.com/javascript/api/excel/excel.chart`). */
export class Chart extends HostObject {
  static override readonly typeName = 'Chart';
  static override readonly scalars = ['id', ...plain];
  readonly #place: ChartPlace;

  constructor(context: ApiContext, sheet: SheetModel, chart: ChartModel) {
    super();
    this.#place = { context, sheet, chart };
  }

  static sourceOf(object: Chart) {
    return sourceIn(object.#place, object.#place.chart);
  }

  get id(): string {
    return this.#place.chart.id;
  }

  get title(): ChartTitle {
    return new ChartTitle(this.#place, this.#place.chart.title);
  }

  get legend(): ChartLegend {
    return new ChartLegend(this.#place, this.#place.chart.legend);
  }

  get axes(): ChartAxes {
    return new ChartAxes(this.#place);
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.#place);
  }

  get worksheet(): HostObject {
    return this.#place.context.create.worksheet(this.#place.sheet);
  }

  setData(source: unknown, seriesBy: ChartModel['seriesBy'] = 'Auto'): void {
    const { context, sheet, chart } = this.#place;
    const target = sourceTarget(context, sheet, source);
    const change = {
      source: { sheetId: target.sheet.id, box: target.box },
      seriesBy,
      series: seriesOf(target, chart.chartType, seriesBy),
    };
    changeChart(this.#place, () => Object.assign(chart, change));
  }

  setPosition(startCell: unknown, endCell?: unknown): void {
    const { context, sheet, chart } = this.#place;
    const start = sourceTarget(context, sheet, startCell).box;
    const end = endCell == null ? start : sourceTarget(context, sheet, endCell).box;
    changeChart(this.#place, () => placeChart(sheet, chart, bounding(start, end)));
  }

  delete(): void {
    const { sheet, chart } = this.#place;
    changeChart(this.#place, () => {
      sheet.charts = sheet.charts.filter((one) => one !== chart);
    });
  }
}

definePlain(Chart, (chart: Chart) => Chart.sourceOf(chart), plain);
