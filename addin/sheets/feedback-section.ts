import type { ChartLook } from './chart-looks.ts';
import { heightOf } from './fit.ts';
import { cell } from './heading.ts';
import type { Area, CellValue, ChartModel, ChartSeries, SheetModel, TableModel } from './sheet-model.ts';
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
  readonly chart: { readonly name: string; readonly title: string };
  readonly table: string;
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
const CHART_ROW_POINTS = 16;
/** As wide as a chart may become, in points: wider ones pull the domeinen apart. */
const CHART_WIDTH = 640;

/** @param top first row; @param widths of the columns of the sheet, in points */
export function placeSection(
  section: FeedbackSection,
  top: number,
  widths: readonly number[],
): PlacedSection {
  const drawn = seriesOf(section);
  const shown = drawn.some(({ look }) => look !== 'target' && look !== 'otherTarget') ? drawn : [];
  // Heading, reading, chart and an empty row come before the table; without figures there is nothing to read.
  const chartRow = top + 2;
  const table = tableOf(section, shown.length > 0 ? chartRow + CHART_ROWS + 1 : top + 1);
  return {
    blocks: [
      cell(top, 0, section.question, 'heading'),
      ...(shown.length > 0 ? [cell(top + 1, 0, section.reading, 'lead')] : []),
    ],
    heights: [
      { row: top, points: 24 },
      ...(shown.length > 0
        ? [
            { row: top + 1, points: 22 },
            { row: chartRow, rows: CHART_ROWS, points: CHART_ROW_POINTS },
          ]
        : []),
      { row: table.row, points: Math.max(24, heightOf(table.header, widths)) },
      ...table.rows.map((row, index) => ({
        row: table.row + 1 + index,
        points: Math.max(21, heightOf(row, widths)),
      })),
    ],
    table,
    chart: chartOf(section, shown, table, { row: chartRow, columns: columnsWithin(widths) }),
    end: table.row + table.rows.length + 1,
  };
}

type Drawn = Omit<ChartSeries, 'values'> & { readonly column: number };

/** The columns that a chart can draw: with a number in every row, so that it never has a hole. */
const seriesOf = ({ columns, rows }: FeedbackSection): readonly Drawn[] =>
  columns.flatMap(({ drawn }, column) =>
    drawn !== undefined && rows.length > 0 && rows.every((row) => typeof row[column] === 'number')
      ? [{ ...drawn, column }]
      : [],
  );

const tableOf = ({ table, columns, rows }: FeedbackSection, row: number): TableModel => ({
  name: table,
  row,
  column: 0,
  header: columns.map(({ heading }) => heading),
  rows: rows.length === 0 ? [columns.map(() => '')] : rows,
  styles: columns.map(({ style }) => style),
  filter: false,
});

function chartOf(
  { chart }: FeedbackSection,
  drawn: readonly Drawn[],
  table: TableModel,
  { row, columns }: Pick<Area, 'row' | 'columns'>,
): ChartModel | undefined {
  const body = (column: number): Area => ({
    row: table.row + 1,
    column,
    rows: table.rows.length,
    columns: 1,
  });
  const [first, ...others] = drawn.map(({ name, look, column }) => ({ name, look, values: body(column) }));
  if (first === undefined) return undefined;
  const over = { row, column: 0, rows: CHART_ROWS, columns };
  return { ...chart, over, categories: body(0), labels: labelsFor(drawn, table), series: [first, ...others] };
}

/** Percents that a column needs to hold its figure. */
const ROOM_FOR_FIGURE = 15;

const labelsFor = (drawn: readonly Drawn[], { rows }: TableModel): ChartModel['labels'] =>
  drawn.every(({ column }) => rows.every((row) => Number(row[column]) >= ROOM_FOR_FIGURE)) ? 'foot' : 'above';

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
