import { cellsOf } from './box.ts';
import { readValue } from './cell-value.ts';
import { type ChartModel, type ChartSeriesModel, type ChartSource } from './chart-model.ts';
import { cellText } from './cell-text.ts';
import { styleAt, styleValue } from './style-of.ts';
import { type WorkbookModel } from './workbook-model.ts';

/** One value of a series; null where the cell holds no number. */
interface ChartPoint {
  value: number | null;
  /** As the cell shows it. */
  text: string;
}

export interface DrawnSeries {
  name: string;
  model: ChartSeriesModel;
  /** Of the first value. */
  numberFormat: string;
  points: ChartPoint[];
}

/** What a chart draws at this moment. */
export interface ChartData {
  categories: string[];
  series: DrawnSeries[];
}

function pointsOf(workbook: WorkbookModel, source: ChartSource | null): ChartPoint[] {
  const sheet = source && workbook.sheetById(source.sheetId);
  if (!source || !sheet) return [];
  return [...cellsOf(source.box)].map(({ row, column }) => {
    const value = readValue(workbook, sheet, row, column);
    return {
      value: typeof value === 'number' ? value : null,
      text: cellText(workbook, sheet, row, column),
    };
  });
}

function formatOf(workbook: WorkbookModel, source: ChartSource | null): string {
  const sheet = source && workbook.sheetById(source.sheetId);
  if (!source || !sheet) return 'General';
  return styleValue(styleAt(sheet, source.box.row, source.box.column), 'numberFormat');
}

const nameOf = (workbook: WorkbookModel, name: ChartSeriesModel['name']): string =>
  typeof name === 'string' ? name : (pointsOf(workbook, name)[0]?.text ?? '');

/** Reads the cells of a chart anew. The first series names the categories, as in Excel; without names they are counted. */
export function chartData(workbook: WorkbookModel, chart: ChartModel): ChartData {
  const series = chart.series.map((model) => ({
    name: nameOf(workbook, model.name),
    model,
    numberFormat: formatOf(workbook, model.values),
    points: pointsOf(workbook, model.values),
  }));
  const names = pointsOf(workbook, chart.series[0]?.categories ?? null).map(({ text }) => text);
  const most = Math.max(0, ...series.map(({ points }) => points.length));
  return { categories: Array.from({ length: most }, (_, i) => names[i] ?? String(i + 1)), series };
}
