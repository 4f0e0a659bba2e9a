import { type ChartLayout, layoutFor, rowsOfBars } from './chart-layout.ts';
import type { ChartLook } from './chart-looks.ts';
import { figureHeights, linesWithin } from './fit.ts';
import { cell, lines } from './heading.ts';
import { chartIn, hasChart } from './section-chart.ts';
import type { CellValue, ChartModel, SheetModel, TableModel } from './sheet-model.ts';
import type { StyleName } from './styles.ts';

/** A column of a table with figures: its width is in points. */
export interface FeedbackColumn {
  readonly heading: string;
  readonly width: number;
  readonly style: StyleName;
  /** How the chart draws the column, and what its legend calls it; absent: not drawn. */
  readonly drawn?: { readonly name: string; readonly look: ChartLook };
}

/** A question, the chart that answers it with its reading above it, and the table with all that the chart draws. */
export interface FeedbackSection {
  readonly question: string;
  /** One sentence. */
  readonly reading: string;
  /** Said above the table where nothing is drawn. */
  readonly lead?: string | undefined;
  readonly chart: Pick<ChartModel, 'name' | 'title' | 'axis'>;
  /** The chart is lower than others: it shows little, and leaves room on the page. */
  readonly isLow?: true;
  readonly table: string;
  /** Lines right below the table. */
  readonly below?: readonly string[];
  readonly columns: readonly FeedbackColumn[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** A section in its place on the sheet. */
export interface PlacedSection extends Pick<SheetModel, 'blocks' | 'heights'> {
  readonly table: TableModel;
  readonly chart: ChartModel | undefined;
  /** First row below it. */
  readonly end: number;
}

const CHART_ROWS = 13;
const LOW_CHART_ROWS = 9;
const CHART_ROW_POINTS = 16;
/** As wide as a chart may become, in points: wider ones pull the domeinen apart. */
const CHART_WIDTH = 640;

/** @param top first row; @param widths of the columns of the sheet, in points */
export function placeSection(
  section: FeedbackSection,
  top: number,
  widths: readonly number[],
): PlacedSection {
  const isDrawn = hasChart(section);
  const layout = layoutFor(section.rows.map(([name]) => String(name)));
  const chartRows = chartRowsOf(section, layout);
  // Heading, reading, chart and an empty row come before the table; without figures there is nothing to read.
  const said = linesWithin((isDrawn ? section.reading : section.lead) ?? '', widths);
  const chartRow = top + 1 + said.length;
  const table = tableOf(section, isDrawn ? chartRow + chartRows + 1 : chartRow);
  const below = section.below ?? [];
  const end = table.row + table.rows.length + 1;
  return {
    blocks: [
      cell(top, 0, section.question, 'heading'),
      ...(said.length === 0 ? [] : [lines(top + 1, said, 'lead')]),
      ...(below.length === 0 ? [] : [lines(end, below, 'lead')]),
    ],
    heights: [
      { row: top, points: 24 },
      ...(said.length === 0 ? [] : [{ row: top + 1, rows: said.length, points: 22 }]),
      ...(isDrawn ? [{ row: chartRow, rows: chartRows, points: CHART_ROW_POINTS }] : []),
      ...figureHeights(table, widths),
    ],
    table,
    chart: chartIn(
      section,
      table,
      { row: chartRow, column: 0, rows: chartRows, columns: columnsWithin(widths) },
      layout,
    ),
    end: end + below.length,
  };
}

const chartRowsOf = ({ isLow, rows }: FeedbackSection, layout: ChartLayout): number => {
  if (layout === 'bars') return rowsOfBars(rows.length);
  return isLow ? LOW_CHART_ROWS : CHART_ROWS;
};

/** The table of a section, its headings on this row. */
export const tableOf = ({ table, columns, rows }: FeedbackSection, row: number): TableModel => ({
  name: table,
  row,
  column: 0,
  header: columns.map(({ heading }) => heading),
  rows: rows.length === 0 ? [columns.map(() => '')] : rows,
  styles: columns.map(({ style }) => style),
  filter: false,
});

/** How many of the first columns stay within the width of a chart. */
function columnsWithin(widths: readonly number[]): number {
  let [total, count] = [0, 0];
  for (const width of widths) {
    total += width;
    if (total > CHART_WIDTH) break;
    count += 1;
  }
  return Math.max(1, count);
}
