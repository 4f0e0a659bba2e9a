import { addChart } from '../model/charts.ts';
import { type ChartModel } from '../model/chart-model.ts';
import { guardAction } from '../model/guard.ts';
import { type SheetModel } from '../model/sheet-model.ts';
import { itemNotFound } from '../wire/host-error.ts';
import { HostCollection } from '../wire/host-object.ts';
import { type ApiContext } from './api-context.ts';
import { Chart } from './chart.ts';
import { requireKind } from './chart-place.ts';
import { sourceTarget } from './range-source.ts';

/** "Excel.ChartCollection" (`learn.microsoft.com/javascript/api/excel/excel.chartcollection`). */
export class ChartCollection extends HostCollection<Chart> {
  static override readonly typeName = 'ChartCollection';
  static override readonly scalars = ['count'];
  readonly #context: ApiContext;
  readonly #sheet: SheetModel;

  constructor(context: ApiContext, sheet: SheetModel) {
    super();
    this.#context = context;
    this.#sheet = sheet;
  }

  list(): Chart[] {
    return this.#sheet.charts.map((chart) => new Chart(this.#context, this.#sheet, chart));
  }

  getItemOrNullObject(key: string): Chart | null {
    const isIt = (chart: ChartModel) => chart.id === key || chart.name.toLowerCase() === key.toLowerCase();
    const found = this.#sheet.charts.find(isIt);
    return found ? new Chart(this.#context, this.#sheet, found) : null;
  }

  getItem(key: string): Chart {
    const chart = this.getItemOrNullObject(key);
    if (!chart) throw itemNotFound();
    return chart;
  }

  add(type: string, source: unknown, seriesBy: ChartModel['seriesBy'] = 'Auto'): Chart {
    guardAction(this.#sheet, 'allowEditObjects');
    requireKind(type);
    const chart = addChart(this.#sheet, sourceTarget(this.#context, this.#sheet, source), type, seriesBy);
    return new Chart(this.#context, this.#sheet, chart);
  }
}
