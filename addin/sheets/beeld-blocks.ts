import { type FeedbackSection, tableOf } from './feedback-section.ts';
import { heightOf } from './fit.ts';
import { halvesOf } from './half-width.ts';
import { cell } from './heading.ts';
import { chartIn } from './section-chart.ts';
import type { Area, ChartModel, SheetModel, TableModel } from './sheet-model.ts';

/** Tables under each other, each below its heading. */
interface PlacedTables extends Pick<SheetModel, 'blocks' | 'heights'> {
  readonly tables: readonly [TableModel, ...TableModel[]];
  /** The same with their sections. */
  readonly drawable: readonly { readonly section: FeedbackSection; readonly table: TableModel }[];
  /** First row below it. */
  readonly end: number;
}

/** A table of a section without its chart, and what stands above it. */
export interface TableWish {
  readonly heading: string;
  readonly section: FeedbackSection;
}

/** @param wishes at least one */
export function placeTables(
  [first, ...others]: readonly [TableWish, ...TableWish[]],
  top: number,
  widths: readonly number[],
): PlacedTables {
  const main = placeTable(first, top, widths);
  let row = main.end;
  const rest = others.map((wish) => {
    const placed = placeTable(wish, row, widths);
    row = placed.end;
    return placed;
  });
  const all = [main, ...rest];
  return {
    blocks: all.map(({ block }) => block),
    heights: all.flatMap((one) => one.heights),
    tables: [main.table, ...rest.map(({ table }) => table)],
    drawable: all.map(({ section, table }) => ({ section, table })),
    end: row,
  };
}

function placeTable({ heading, section }: TableWish, row: number, widths: readonly number[]) {
  const table = tableOf(section, row + 1);
  return {
    section,
    table,
    block: cell(row, 0, heading, 'heading'),
    heights: [
      { row, points: 24 },
      { row: table.row, points: Math.max(24, heightOf(table.header, widths)) },
      ...table.rows.map((cells, i) => ({
        row: table.row + 1 + i,
        points: Math.max(21, heightOf(cells, widths)),
      })),
    ],
    end: table.row + table.rows.length + 2,
  };
}

const CHART_ROWS = 17;
const CHART_ROW_POINTS = 17;
/** Rows between the heading of the charts and the first of them: a sentence for each. */
export const rowsOfCharts = (count: number): number => (count === 0 ? 0 : 1 + count + CHART_ROWS);

/** Where charts stand beside each other: one heading, a sentence for each, and the charts themselves. */
export function placeCharts(
  question: string,
  drawn: readonly { readonly section: FeedbackSection; readonly table: TableModel }[],
  top: number,
  widths: readonly number[],
): Pick<SheetModel, 'blocks' | 'heights'> & { readonly charts: readonly ChartModel[] } {
  if (drawn.length === 0) return { blocks: [], heights: [], charts: [] };
  const row = top + 1 + drawn.length;
  const { left, right } = halvesOf(widths);
  const overAt = (nth: number): Area => {
    if (drawn.length === 1) return { row, column: 0, rows: CHART_ROWS, columns: left + right };
    const [column, columns] = nth === 0 ? [0, left] : [left, right];
    return { row, column, rows: CHART_ROWS, columns };
  };
  return {
    blocks: [
      cell(top, 0, question, 'heading'),
      // Each sentence begins above its own chart, so that it can be told which belongs to which.
      ...drawn.map(({ section }, i) => cell(row - 1 - i, overAt(i).column, section.reading, 'lead')),
    ],
    heights: [
      { row: top, points: 24 },
      { row: top + 1, rows: drawn.length, points: 20 },
      { row, rows: CHART_ROWS, points: CHART_ROW_POINTS },
    ],
    charts: drawn.flatMap(({ section, table }, i) => chartIn(section, table, overAt(i)) ?? []),
  };
}
