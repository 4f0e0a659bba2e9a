import { chartData, type DrawnSeries } from '../../excel/model/chart-data.ts';
import { type ChartKind, chartKindOf } from '../../excel/model/chart-kind.ts';
import type { ChartModel } from '../../excel/model/chart-model.ts';
import { chartWords } from '../../excel/model/chart-words.ts';
import { displayText } from '../../excel/model/display-text.ts';
import { pointOnSheet } from '../../excel/model/point-on-sheet.ts';
import type { SheetModel } from '../../excel/model/sheet-model.ts';
import type { WorkbookModel } from '../../excel/model/workbook-model.ts';
import { scaleOf } from './scale.ts';

/** CSS pixels in a point. */
const PIXELS = 4 / 3;

export interface SeriesView {
  readonly name: string;
  readonly kind: ChartKind;
  readonly fill: string;
  readonly line: { readonly color: string; readonly width: number; readonly dashed: boolean };
  readonly mark:
    | { readonly shape: string; readonly size: number; readonly fill: string; readonly edge: string }
    | undefined;
  readonly labels: { readonly atFoot: boolean; readonly color: string; readonly bold: boolean } | undefined;
  readonly gapWidth: number;
  readonly overlap: number;
  readonly points: readonly { readonly value: number | null; readonly text: string }[];
}

/** A chart as the werkbank draws it. Sizes are CSS pixels. */
export interface ChartView {
  readonly id: string;
  /** The cell under its upper left corner, and how far into it. */
  readonly corner: {
    readonly row: number;
    readonly column: number;
    readonly left: number;
    readonly top: number;
  };
  readonly width: number;
  readonly height: number;
  readonly title: { readonly text: string; readonly color: string; readonly size: number };
  /** Title and reading: what a screen reader says. */
  readonly name: string;
  /** All values in words. */
  readonly description: string;
  readonly categories: readonly string[];
  /** What the numbers at the axis count; null where nothing is said. */
  readonly axis: string | null;
  readonly series: readonly SeriesView[];
  /** Of bars: whether the first category is at the top. */
  readonly isFromTop: boolean;
  readonly hasLegend: boolean;
  readonly gridColor: string;
  /** From the lowest to the highest. */
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

/** What Excel chooses where no color was given: the first colors of its standard theme. */
const theme = ['#156082', '#E97132', '#196B24', '#0F9ED5'];

function markOf(
  { markerStyle, markerSize, markerBackgroundColor, markerForegroundColor }: DrawnSeries['model'],
  lineColor: string,
): SeriesView['mark'] {
  if (markerStyle === 'None') return undefined;
  return {
    shape: markerStyle === 'Automatic' ? 'Circle' : markerStyle,
    size: markerSize * PIXELS,
    fill: markerBackgroundColor === '' ? lineColor : markerBackgroundColor,
    edge: markerForegroundColor === '' ? lineColor : markerForegroundColor,
  };
}

function viewSeries({ name, model, points }: DrawnSeries, index: number): SeriesView {
  const kind = chartKindOf(model.chartType) ?? 'columns';
  const color = theme[index % theme.length] ?? '#156082';
  const { line, dataLabels } = model;
  const lineColor = line.color === '' ? color : line.color;
  return {
    name,
    kind,
    fill: model.fillColor === '' ? color : model.fillColor,
    line: {
      color: lineColor,
      width: line.weight * PIXELS,
      dashed: !['Automatic', 'Continuous'].includes(line.lineStyle),
    },
    mark: kind === 'marks' ? markOf(model, lineColor) : undefined,
    labels: model.hasDataLabels
      ? {
          atFoot: dataLabels.position === 'InsideBase',
          color: dataLabels.font.color,
          bold: dataLabels.font.bold,
        }
      : undefined,
    gapWidth: model.gapWidth,
    overlap: model.overlap,
    points,
  };
}

function nameOf(workbook: WorkbookModel, sheet: SheetModel, chart: ChartModel) {
  const { title, reading, values } = chartWords(workbook, sheet, chart);
  return { name: [title === '' ? '' : `${title}.`, reading].join(' ').trim(), description: values };
}

/** The charts of a sheet, as they are now. */
export function viewCharts(workbook: WorkbookModel, sheet: SheetModel): readonly ChartView[] {
  return sheet.charts.map((chart) => {
    const { categories, series } = chartData(workbook, chart);
    const { row, column } = pointOnSheet(sheet, chart.left, chart.top);
    const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
    const { valueAxis, title } = chart;
    return {
      id: chart.id,
      corner: {
        row: row.index,
        column: column.index,
        left: column.offset * PIXELS,
        top: row.offset * PIXELS,
      },
      width: chart.width * PIXELS,
      height: chart.height * PIXELS,
      title: {
        text: title.visible ? title.text : '',
        color: title.font.color,
        size: title.font.size * PIXELS,
      },
      ...nameOf(workbook, sheet, chart),
      categories,
      axis: valueAxis.title,
      series: series.map(viewSeries),
      isFromTop: chart.categoryAxis.reversePlotOrder,
      hasLegend: chart.legend.visible,
      gridColor: valueAxis.majorGridlines ? valueAxis.gridLine.color || '#D9D9D9' : 'none',
      ticks: scaleOf(valueAxis, values).map((value) => ({
        value,
        text: displayText(value, valueAxis.numberFormat, workbook.locale),
      })),
    };
  });
}
