import { type Box } from './box.ts';
import { readScalar } from './cell-value.ts';
import {
  type ChartAxisModel,
  type ChartLineModel,
  type ChartModel,
  type ChartSeriesModel,
  type ChartSource,
} from './chart-model.ts';
import { standardHeight, standardWidth } from './line-size.ts';
import { type LineFormat, type SheetModel } from './sheet-model.ts';
import { type WorkbookModel } from './workbook-model.ts';
import { type Target } from './write-range.ts';

const newLine = (): ChartLineModel => ({ color: '', weight: 0.75, lineStyle: 'Automatic' });

const newAxis = (): ChartAxisModel => ({
  visible: true,
  title: null,
  minimum: null,
  maximum: null,
  majorUnit: null,
  majorGridlines: false,
  gridLine: newLine(),
  numberFormat: 'General',
  reversePlotOrder: false,
  position: 'Automatic',
});

const newSeries = (name: ChartSeriesModel['name'], chartType: string): ChartSeriesModel => ({
  name,
  values: null,
  categories: null,
  chartType,
  fillColor: '',
  line: newLine(),
  hasDataLabels: false,
  dataLabels: { position: 'OutsideEnd', font: { size: 9, bold: false, color: '#404040' } },
  gapWidth: 150,
  overlap: 0,
  markerStyle: 'Automatic',
  markerSize: 7,
  markerBackgroundColor: '',
  markerForegroundColor: '',
});

const isText = (workbook: WorkbookModel, sheet: SheetModel, row: number, column: number) =>
  typeof readScalar(workbook, sheet, row, column) !== 'number';

/**
 * The series that Excel reads out of a block of cells: headings and categories are recognized by not being numbers,
 * and the longer side becomes the categories. "Select data for a chart" (support.microsoft.com).
 */
export function seriesOf(
  { workbook, sheet, box }: Target,
  chartType: string,
  seriesBy: string,
): ChartSeriesModel[] {
  const byColumns = seriesBy === 'Columns' || (seriesBy !== 'Rows' && box.rows >= box.columns);
  const hasTop = box.rows > 1 && isText(workbook, sheet, box.row, box.column + box.columns - 1);
  const hasLeft = box.columns > 1 && isText(workbook, sheet, box.row + box.rows - 1, box.column);
  const data = {
    row: box.row + Number(hasTop),
    column: box.column + Number(hasLeft),
    rows: box.rows - Number(hasTop),
    columns: box.columns - Number(hasLeft),
  };
  const source = (part: Box): ChartSource => ({ sheetId: sheet.id, box: part });
  return Array.from({ length: byColumns ? data.columns : data.rows }, (_, i): ChartSeriesModel => {
    const values = byColumns
      ? { ...data, column: data.column + i, columns: 1 }
      : { ...data, row: data.row + i, rows: 1 };
    const heading = byColumns
      ? { ...values, row: box.row, rows: 1 }
      : { ...values, column: box.column, columns: 1 };
    const names = byColumns
      ? { ...data, column: box.column, columns: 1 }
      : { ...data, row: box.row, rows: 1 };
    const hasName = byColumns ? hasTop : hasLeft;
    const hasNames = byColumns ? hasLeft : hasTop;
    return {
      ...newSeries(hasName ? source(heading) : `Reeks${i + 1}`, chartType),
      values: source(values),
      categories: hasNames ? source(names) : null,
    };
  });
}

export const emptySeries = newSeries;

/** "ChartCollection add" (`learn.microsoft.com/javascript/api/excel/excel.chartcollection`). */
export function addChart(
  on: SheetModel,
  source: Target,
  chartType: string,
  seriesBy: ChartModel['seriesBy'],
): ChartModel {
  const { workbook } = source;
  const id = workbook.newId();
  const chart: ChartModel = {
    id,
    name: `Grafiek ${on.charts.length + 1}`,
    chartType,
    source: { sheetId: source.sheet.id, box: source.box },
    seriesBy,
    title: { text: '', visible: true, font: { size: 14, bold: false, color: '#595959' } },
    legend: { visible: true, position: 'Right' },
    series: seriesOf(source, chartType, seriesBy),
    categoryAxis: newAxis(),
    valueAxis: { ...newAxis(), majorGridlines: true },
    left: 0,
    top: 0,
    width: 360,
    height: 216,
  };
  on.charts.push(chart);
  workbook.touch();
  return chart;
}

function offset(lines: Map<number, LineFormat>, to: number, standard: number): number {
  let points = to * standard;
  for (const [at, { size, hidden }] of lines)
    if (at < to) points += (hidden ? 0 : (size ?? standard)) - standard;
  return points;
}

/** Over these cells, from corner to corner. */
export function placeChart(sheet: SheetModel, chart: ChartModel, over: Box): void {
  chart.left = offset(sheet.columns, over.column, standardWidth);
  chart.top = offset(sheet.rows, over.row, standardHeight);
  chart.width = offset(sheet.columns, over.column + over.columns, standardWidth) - chart.left;
  chart.height = offset(sheet.rows, over.row + over.rows, standardHeight) - chart.top;
}
