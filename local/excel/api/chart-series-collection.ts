import { emptySeries } from '../model/charts.ts';
import { HostCollection } from '../wire/host-object.ts';
import { changeChart, type ChartPlace } from './chart-place.ts';
import { ChartSeries } from './chart-series.ts';

/** "Excel.ChartSeriesCollection" (`learn.microsoft.com/javascript/api/excel/excel.chartseriescollection`). */
export class ChartSeriesCollection extends HostCollection<ChartSeries> {
  static override readonly typeName = 'ChartSeriesCollection';
  static override readonly scalars = ['count'];
  readonly #place: ChartPlace;

  constructor(place: ChartPlace) {
    super();
    this.#place = place;
  }

  list(): ChartSeries[] {
    return this.#place.chart.series.map((series) => new ChartSeries(this.#place, series));
  }

  add(name?: string | null, index?: number | null): ChartSeries {
    const { chart } = this.#place;
    const series = emptySeries(name ?? `Reeks${chart.series.length + 1}`, chart.chartType);
    changeChart(this.#place, () => chart.series.splice(index ?? chart.series.length, 0, series));
    return new ChartSeries(this.#place, series);
  }
}
