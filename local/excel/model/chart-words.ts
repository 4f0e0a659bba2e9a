import { cellText } from './cell-text.ts';
import { type ChartData, chartData } from './chart-data.ts';
import { type ChartModel } from './chart-model.ts';
import { pointOnSheet } from './point-on-sheet.ts';
import { type SheetModel } from './sheet-model.ts';
import { styleAt, styleValue } from './style-of.ts';
import { type WorkbookModel } from './workbook-model.ts';

/** A chart for who cannot see it. */
export interface ChartWords {
  title: string;
  /** The sentence in the nearest of the cells above it, over all its lines; '' where these are empty. */
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
  return {
    title: chart.title.visible ? chart.title.text : '',
    reading: readingAbove(workbook, sheet, row.index, column.index),
    values: valuesOf(chartData(workbook, chart)),
  };
}

/** Rows above a chart in which its sentence ends: one beside it may take more lines. */
const ROWS_ABOVE = 3;

/** The cells above, up to one that is empty or in other letters: that is a heading. */
function readingAbove(workbook: WorkbookModel, sheet: SheetModel, below: number, column: number): string {
  const textAt = (row: number): string => (row < 0 ? '' : cellText(workbook, sheet, row, column));
  const lettersAt = (row: number): string => {
    const style = styleAt(sheet, row, column);
    return [styleValue(style, 'fontSize'), styleValue(style, 'bold')].join();
  };
  const last = Array.from({ length: ROWS_ABOVE }, (_, i) => below - 1 - i).find((row) => textAt(row) !== '');
  if (last === undefined) return '';
  let first = last;
  while (textAt(first - 1) !== '' && lettersAt(first - 1) === lettersAt(last)) first -= 1;
  return Array.from({ length: last - first + 1 }, (_, i) => textAt(first + i)).join(' ');
}
