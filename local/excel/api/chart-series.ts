import { type ChartModel, type ChartSeriesModel, type ChartSource } from '../model/chart-model.ts';
import { emptySeries } from '../model/charts.ts';
import { cellText } from '../model/cell-text.ts';
import { type SheetModel } from '../model/sheet-model.ts';
import { type WorkbookModel } from '../model/workbook-model.ts';
import { HostCollection, HostObject } from '../wire/host-object.ts';
import { type ApiContext } from './api-context.ts';
import { definePlain } from './plain-members.ts';
import { sourceTarget } from './range-source.ts';

interface SeriesPlace {
  context: ApiContext;
  sheet: SheetModel;
  chart: ChartModel;
}

export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  static override readonly typeName = 'ChartSeriesCollection';
  static override readonly scalars = ['count'];
  readonly #place: SeriesPlace;

  constructor(context: ApiContext, sheet: SheetModel, chart: ChartModel) {
    super();
    this.#place = { context, sheet, chart };
  }

  list(): ChartSeries[] {
    return this.#place.chart.series.map((series) => new ChartSeries(this.#place, series));
  }

  add(name?: string | null, index?: number | null): ChartSeries {
    const { chart, context } = this.#place;
    const series = emptySeries(name ?? `Reeks${chart.series.length + 1}`, chart.chartType);
    chart.series.splice(index ?? chart.series.length, 0, series);
    context.workbook.touch();
    return new ChartSeries(this.#place, series);
  }
}

/** "Excel.ChartSeries" (`learn.microsoft.com/javascript/api/excel/excel.chartseries`). */
export class ChartSeries extends HostObject {
  static override readonly typeName = 'ChartSeries';
  static override readonly scalars = ['chartType', 'gapWidth', 'hasDataLabels', 'name'];
  readonly #place: SeriesPlace;
  readonly #series: ChartSeriesModel;

  constructor(place: SeriesPlace, series: ChartSeriesModel) {
    super();
    this.#place = place;
    this.#series = series;
  }

  static sourceOf(object: ChartSeries) {
    return { workbook: object.#place.context.workbook, model: object.#series };
  }

  get name(): string {
    const { name } = this.#series;
    if (typeof name === 'string') return name;
    const { workbook } = this.#place.context;
    const sheet = workbook.sheetById(name.sheetId);
    return sheet ? cellText(workbook, sheet, name.box.row, name.box.column) : '';
  }

  set name(name: string) {
    this.#change({ name });
  }

  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.#place.context.workbook, this.#series);
  }

  setValues(source: unknown): void {
    this.#change({ values: this.#source(source) });
  }

  setXAxisValues(source: unknown): void {
    this.#change({ categories: this.#source(source) });
  }

  delete(): void {
    this.#place.chart.series = this.#place.chart.series.filter((one) => one !== this.#series);
    this.#place.context.workbook.touch();
  }

  #source(source: unknown): ChartSource {
    const { sheet, box } = sourceTarget(this.#place.context, this.#place.sheet, source);
    return { sheetId: sheet.id, box };
  }

  #change(change: Partial<ChartSeriesModel>): void {
    Object.assign(this.#series, change);
    this.#place.context.workbook.touch();
  }
}

definePlain(ChartSeries, (series: ChartSeries) => ChartSeries.sourceOf(series), [
  'chartType',
  'gapWidth',
  'hasDataLabels',
]);

export class ChartSeriesFormat extends HostObject {
  static override readonly typeName = 'ChartSeriesFormat';
  readonly #workbook: WorkbookModel;
  readonly #series: ChartSeriesModel;

  constructor(workbook: WorkbookModel, series: ChartSeriesModel) {
    super();
    this.#workbook = workbook;
    this.#series = series;
  }

  get fill(): ChartFill {
    return new ChartFill(this.#workbook, this.#series);
  }

  get line(): ChartLineFormat {
    return new ChartLineFormat(this.#workbook, this.#series);
  }
}

export class ChartFill extends HostObject {
  static override readonly typeName = 'ChartFill';
  readonly #workbook: WorkbookModel;
  readonly #series: ChartSeriesModel;

  constructor(workbook: WorkbookModel, series: ChartSeriesModel) {
    super();
    this.#workbook = workbook;
    this.#series = series;
  }

  setSolidColor(color: string): void {
    this.#series.fillColor = color;
    this.#workbook.touch();
  }
}

export class ChartLineFormat extends HostObject {
  static override readonly typeName = 'ChartLineFormat';
  static override readonly scalars = ['color'];
  readonly #workbook: WorkbookModel;
  readonly #series: ChartSeriesModel;

  constructor(workbook: WorkbookModel, series: ChartSeriesModel) {
    super();
    this.#workbook = workbook;
    this.#series = series;
  }

  get color(): string {
    return this.#series.lineColor ?? '';
  }

  set color(color: string) {
    this.#series.lineColor = color;
    this.#workbook.touch();
  }
}
