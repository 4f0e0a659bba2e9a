import { type ChartSeriesModel, type ChartSource } from '../model/chart-model.ts';
import { cellText } from '../model/cell-text.ts';
import { ChartDataLabels } from './chart-labels.ts';
import { ChartLineFormat } from './chart-line-format.ts';
import { ChartPart } from './chart-part.ts';
import { changeChart, requireKind } from './chart-place.ts';
import { definePlain } from './plain-members.ts';
import { sourceTarget } from './range-source.ts';

const plain = [
  'gapWidth',
  'hasDataLabels',
  'markerBackgroundColor',
  'markerForegroundColor',
  'markerSize',
  'markerStyle',
  'overlap',
] as const;

/**
 * "Excel.ChartSeries" (`learn.microsoft.com/javascript/api/excel/excel.chartseries`). A series with a type of its own
 * makes a chart of two kinds; values and names of categories are cells, read anew whenever the chart is drawn.
 */
export class ChartSeries extends ChartPart<ChartSeriesModel> {
  static override readonly typeName = 'ChartSeries';
  static override readonly scalars = [...plain, 'chartType', 'name'];

  get name(): string {
    const { name } = ChartPart.modelOf(this);
    if (typeof name === 'string') return name;
    const { workbook } = ChartPart.placeOf(this).context;
    const sheet = workbook.sheetById(name.sheetId);
    return sheet ? cellText(workbook, sheet, name.box.row, name.box.column) : '';
  }

  set name(name: string) {
    change(this, { name });
  }

  get chartType(): string {
    return ChartPart.modelOf(this).chartType;
  }

  set chartType(chartType: string) {
    requireKind(chartType);
    change(this, { chartType });
  }

  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(ChartPart.placeOf(this), ChartPart.modelOf(this));
  }

  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(ChartPart.placeOf(this), ChartPart.modelOf(this).dataLabels);
  }

  setValues(source: unknown): void {
    change(this, { values: sourceFor(this, source) });
  }

  setXAxisValues(source: unknown): void {
    change(this, { categories: sourceFor(this, source) });
  }

  delete(): void {
    const place = ChartPart.placeOf(this);
    const model = ChartPart.modelOf(this);
    changeChart(place, () => {
      place.chart.series = place.chart.series.filter((one) => one !== model);
    });
  }
}

function sourceFor(series: ChartSeries, source: unknown): ChartSource {
  const { context, sheet: own } = ChartPart.placeOf(series);
  const { sheet, box } = sourceTarget(context, own, source);
  return { sheetId: sheet.id, box };
}

function change(series: ChartPart<ChartSeriesModel>, to: Partial<ChartSeriesModel>): void {
  changeChart(ChartPart.placeOf(series), () => Object.assign(ChartPart.modelOf(series), to));
}

definePlain(ChartSeries, (series: ChartSeries) => ChartPart.sourceOf(series), plain);

/** "Excel.ChartSeriesFormat" (`learn.microsoft.com/javascript/api/excel/excel.chartseriesformat`). */
export class ChartSeriesFormat extends ChartPart<ChartSeriesModel> {
  static override readonly typeName = 'ChartSeriesFormat';

  get fill(): ChartFill {
    return new ChartFill(ChartPart.placeOf(this), ChartPart.modelOf(this));
  }

  get line(): ChartLineFormat {
    return new ChartLineFormat(ChartPart.placeOf(this), ChartPart.modelOf(this).line);
  }
}

/** "Excel.ChartFill" (`learn.microsoft.com/javascript/api/excel/excel.chartfill`): no member tells the color back. */
export class ChartFill extends ChartPart<ChartSeriesModel> {
  static override readonly typeName = 'ChartFill';

  setSolidColor(color: string): void {
    change(this, { fillColor: color });
  }

  clear(): void {
    change(this, { fillColor: 'none' });
  }
}
