import { type ChartModel } from '../model/chart-model.ts';
import { placeChart, seriesOf } from '../model/charts.ts';
import { bounding } from '../model/box.ts';
import { type SheetModel } from '../model/sheet-model.ts';
import { HostObject } from '../wire/host-object.ts';
import { type ApiContext } from './api-context.ts';
import { ChartAxes } from './chart-axes.ts';
import { ChartLegend, ChartTitle } from './chart-labels.ts';
import { ChartSeriesCollection } from './chart-series.ts';
import { definePlain } from './plain-members.ts';
import { sourceTarget } from './range-source.ts';

const plain = ['name', 'chartType', 'left', 'top', 'width', 'height'] as const;

/** "Excel.Chart" (`learn.microsoft.com/javascript/api/excel/excel.chart`). */
export class Chart extends HostObject {
  static override readonly typeName = 'Chart';
  static override readonly scalars = ['id', ...plain];
  readonly #context: ApiContext;
  readonly #sheet: SheetModel;
  readonly #chart: ChartModel;

  constructor(context: ApiContext, sheet: SheetModel, chart: ChartModel) {
    super();
    this.#context = context;
    this.#sheet = sheet;
    this.#chart = chart;
  }

  static sourceOf(object: Chart) {
    return { workbook: object.#context.workbook, model: object.#chart };
  }

  get id(): string {
    return this.#chart.id;
  }

  get title(): ChartTitle {
    return new ChartTitle(this.#context.workbook, this.#chart.title);
  }

  get legend(): ChartLegend {
    return new ChartLegend(this.#context.workbook, this.#chart.legend);
  }

  get axes(): ChartAxes {
    return new ChartAxes(this.#context.workbook, this.#chart);
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.#context, this.#sheet, this.#chart);
  }

  get worksheet(): HostObject {
    return this.#context.create.worksheet(this.#sheet);
  }

  setData(source: unknown, seriesBy: ChartModel['seriesBy'] = 'Auto'): void {
    const target = sourceTarget(this.#context, this.#sheet, source);
    this.#chart.source = { sheetId: target.sheet.id, box: target.box };
    this.#chart.seriesBy = seriesBy;
    this.#chart.series = seriesOf(target, this.#chart.chartType, seriesBy);
    this.#context.workbook.touch();
  }

  setPosition(startCell: unknown, endCell?: unknown): void {
    const start = sourceTarget(this.#context, this.#sheet, startCell).box;
    const end = endCell == null ? start : sourceTarget(this.#context, this.#sheet, endCell).box;
    placeChart(this.#sheet, this.#chart, bounding(start, end));
    this.#context.workbook.touch();
  }

  delete(): void {
    this.#sheet.charts = this.#sheet.charts.filter((one) => one !== this.#chart);
    this.#context.workbook.touch();
  }
}

definePlain(Chart, (chart: Chart) => Chart.sourceOf(chart), plain);
