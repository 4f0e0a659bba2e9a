import { areaAddress } from '../sheets/areas.ts';
import { gapIn, overlapIn } from '../sheets/chart-layout.ts';
import { chartLooks, type ColumnsLook, type TargetLook } from '../sheets/chart-looks.ts';
import { CHART_PREFIX } from '../sheets/chart-names.ts';
import type { ChartModel, ChartSeries } from '../sheets/sheet-model.ts';
import { palette } from '../sheets/styles.ts';
import { chartTexts } from '../texts/charts.ts';

/** Removes what the add-in drew before, so that drawing again does not double it. */
export function removeCharts(sheet: Excel.Worksheet, names: readonly string[]): void {
  for (const name of names.filter((one) => one.startsWith(CHART_PREFIX))) sheet.charts.getItem(name).delete();
}

export function drawCharts(sheet: Excel.Worksheet, models: readonly ChartModel[]): void {
  for (const model of models) drawChart(sheet, model);
}

/** Begins with one column of numbers: of that Excel makes exactly one series, without guessing at headings. */
function drawChart(sheet: Excel.Worksheet, model: ChartModel): void {
  const { name, title, over, series } = model;
  const [first, ...others] = series;
  const isBars = model.layout === 'bars';
  const type = isBars ? 'BarClustered' : 'ColumnClustered';
  const chart = sheet.charts.add(type, rangeOf(sheet, first.values), 'Columns');
  chart.name = name;
  drawTitle(chart.title, title);
  chart.legend.position = 'Bottom';
  drawScale(chart.axes.valueAxis, model.axis ?? chartTexts.children);
  if (isBars) drawFromTheTop(chart.axes.categoryAxis);
  drawSeries(sheet, chart.series.getItemAt(0), first, model);
  for (const other of others) drawSeries(sheet, chart.series.add(other.name), other, model);
  const { row, column, rows, columns } = over;
  chart.setPosition(
    sheet.getRangeByIndexes(row, column, 1, 1),
    sheet.getRangeByIndexes(row + rows - 1, column + columns - 1, 1, 1),
  );
}

function drawTitle(title: Excel.ChartTitle, text: string): void {
  title.text = text;
  title.format.font.size = 12;
  title.format.font.bold = true;
  title.format.font.color = palette.ink;
}

/** Percents from nothing to all, the same in every chart, so that charts can be laid beside each other. */
function drawScale(axis: Excel.ChartAxis, counted: string): void {
  axis.title.text = counted;
  axis.minimum = 0;
  axis.maximum = 100;
  axis.majorUnit = 25;
  axis.numberFormat = '0"%"';
  axis.majorGridlines.format.line.color = palette.line;
}

/** Bars begin below by themselves; the numbers stay below them. */
function drawFromTheTop(axis: Excel.ChartAxis): void {
  axis.reversePlotOrder = true;
  axis.position = 'Maximum';
}

function drawSeries(
  sheet: Excel.Worksheet,
  drawn: Excel.ChartSeries,
  { name, values, look }: ChartSeries,
  model: ChartModel,
): void {
  drawn.name = name;
  drawn.setValues(rangeOf(sheet, values));
  drawn.setXAxisValues(rangeOf(sheet, model.categories));
  const chosen = chartLooks[look];
  if (chosen.kind === 'columns') drawColumns(drawn, chosen, model);
  else if (model.layout === 'bars') drawTargetBars(drawn, chosen, model);
  else drawTarget(drawn, chosen);
}

/** At the foot of a column no line or mark runs through its figure. */
function drawColumns(drawn: Excel.ChartSeries, { fill, line, label }: ColumnsLook, model: ChartModel): void {
  const { labels } = model;
  drawn.format.fill.setSolidColor(fill);
  drawn.format.line.color = line;
  drawn.format.line.weight = 1.25;
  drawn.gapWidth = gapIn(model);
  drawn.overlap = overlapIn(model);
  drawn.hasDataLabels = true;
  drawn.dataLabels.position = labels === 'foot' ? 'InsideBase' : 'OutsideEnd';
  drawn.dataLabels.format.font.color = labels === 'foot' ? label : palette.ink;
  drawn.dataLabels.format.font.bold = true;
  drawn.dataLabels.format.font.size = 10;
}

/** Bars do not go with lines: the streefpercentage is a broken line around each bar, that hides nothing. */
function drawTargetBars(drawn: Excel.ChartSeries, { line }: TargetLook, model: ChartModel): void {
  drawn.format.fill.clear();
  drawn.format.line.color = line;
  drawn.format.line.weight = 1.5;
  drawn.format.line.lineStyle = 'Dash';
  drawn.gapWidth = gapIn(model);
  drawn.overlap = overlapIn(model);
}

function drawTarget(drawn: Excel.ChartSeries, { line, edge, mark }: TargetLook): void {
  drawn.chartType = 'LineMarkers';
  drawn.format.line.color = line;
  drawn.format.line.weight = 1.5;
  drawn.format.line.lineStyle = 'Dash';
  drawn.markerStyle = mark;
  drawn.markerSize = 9;
  drawn.markerBackgroundColor = line;
  drawn.markerForegroundColor = edge;
}

const rangeOf = (sheet: Excel.Worksheet, area: ChartModel['categories']): Excel.Range =>
  sheet.getRange(areaAddress(area));
