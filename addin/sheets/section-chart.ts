import type { ChartLayout } from './chart-layout.ts';
import type { ChartLook } from './chart-looks.ts';
import type { Area, CellValue, ChartModel, ChartSeries, TableModel } from './sheet-model.ts';

/** What a chart is made of: the columns that it may draw, and their rows. */
interface Drawable {
  readonly chart: Pick<ChartModel, 'name' | 'title' | 'axis'>;
  readonly columns: readonly { readonly drawn?: { readonly name: string; readonly look: ChartLook } }[];
  readonly rows: readonly (readonly CellValue[])[];
}

type Drawn = Omit<ChartSeries, 'values'> & { readonly column: number };

/**
 * The columns that a chart can draw: with a number in every row, so that it never has a hole. A streefpercentage
 * without figures beside it is not drawn.
 */
function drawnIn({ columns, rows }: Omit<Drawable, 'chart'>): readonly Drawn[] {
  const drawn = columns.flatMap(({ drawn: how }, column) =>
    how !== undefined && rows.length > 0 && rows.every((row) => typeof row[column] === 'number')
      ? [{ ...how, column }]
      : [],
  );
  return drawn.some(({ look }) => look !== 'target' && look !== 'otherTarget') ? drawn : [];
}

/** Whether there is anything to draw. */
export const hasChart = (section: Omit<Drawable, 'chart'>): boolean => drawnIn(section).length > 0;

/** The chart of a section over these cells: it draws its table, wherever that stands on the sheet. */
export function chartIn(
  section: Drawable,
  table: TableModel,
  over: Area,
  layout: ChartLayout = 'columns',
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
    ...(layout === 'bars' && { layout }),
  };
}

/** Percents that a column needs to hold its figure. */
const ROOM_FOR_FIGURE = 15;

const labelsFor = (drawn: readonly Drawn[], { rows }: TableModel): ChartModel['labels'] =>
  drawn.every(({ column }) => rows.every((row) => Number(row[column]) >= ROOM_FOR_FIGURE)) ? 'foot' : 'above';
