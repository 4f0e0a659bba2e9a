import { cellText } from './cell-text.ts';
import { type ChartData, chartData } from './chart-data.ts';
import { type ChartModel } from './chart-model.ts';
import { pointOnSheet } from './point-on-sheet.ts';
import { type SheetModel } from './sheet-model.ts';
import { type WorkbookModel } from './workbook-model.ts';

/** A chart for who cannot see it. */
export interface ChartWords {
  title: string;
  /** What stands in the nearest of the cells above it; '' where these are empty. */
  reading: string;
  /** 'Taal: Gemeente 58%, Streefpercentage 75%.' for each category. */
  values: string;
}

const valuesOf = ({ categories, series }: ChartData): string =>
  categories
    .map((category, i) => {
      const parts = series.map(({ name, points }) => `${name} ${points[i]?.text ?? ''}`.trim());
      return `${category}: ${parts.join(', ')}.`;
    })
    .join(' ');

/** Office.js has no member for alternative text, so that it is made of what stands on the sheet. */
export function chartWords(workbook: WorkbookModel, sheet: SheetModel, chart: ChartModel): ChartWords {
  const { row, column } = pointOnSheet(sheet, chart.left, chart.top);
  const readingAbove = (below: number): readonly string[] =>
    [below - 1, below - 2].filter((at) => at >= 0).map((at) => cellText(workbook, sheet, at, column.index));
  return {
    title: chart.title.visible ? chart.title.text : '',
    reading: readingAbove(row.index).find((text) => text !== '') ?? '',
    values: valuesOf(chartData(workbook, chart)),
  };
}
