import type { FeedbackSection } from './feedback-section.ts';
import type { Area, ChartModel, ChartSeries, TableModel } from './sheet-model.ts';

type Drawn = Omit<ChartSeries, 'values'> & { readonly column: number };

/**
 * The columns that a chart can draw: with a number in every row, so that it never has a hole. A streefpercentage
 * without figures beside it is not drawn.
 */
function drawnIn({ columns, rows }: Pick<FeedbackSection, 'columns' | 'rows'>): readonly Drawn[] {
  const drawn = columns.flatMap(({ drawn: how }, column) =>
    how !== undefined && rows.length > 0 && rows.every((row) => typeof row[column] === 'number')
      ? [{ ...how, column }]
      : [],
  );
  return drawn.some(({ look }) => look !== 'target' && look !== 'otherTarget') ? drawn : [];
}

/** Whether there is anything to draw. */
export const hasChart = (section: Pick<FeedbackSection, 'columns' | 'rows'>): boolean =>
  drawnIn(section).length > 0;

/** The chart of a section over these cells: it draws its table, wherever that stands on the sheet. */
export function chartIn(
  section: Pick<FeedbackSection, 'chart' | 'columns' | 'rows'>,
  table: TableModel,
  over: Area,
): ChartModel | undefined {
  const body = (column: number): Area => ({
    row: table.row + 1,
    column: table.column + column,
    rows: table.rows.length,
    columns: 1,
  });
  const drawn = drawnIn(section);
  const [first, ...others] = drawn.map(({ name, look, column }) => ({ name, look, values: body(column) }));
  if (first === undefined) return undefined;
  return {
    ...section.chart,
    over,
    categories: body(0),
    labels: labelsFor(drawn, table),
    series: [first, ...others],
  };
}

/** Percents that a column needs to hold its figure. */
const ROOM_FOR_FIGURE = 15;

const labelsFor = (drawn: readonly Drawn[], { rows }: TableModel): ChartModel['labels'] =>
  drawn.every(({ column }) => rows.every((row) => Number(row[column]) >= ROOM_FOR_FIGURE)) ? 'foot' : 'above';
