import { widthOf } from './column-widths.ts';
import { linesWithin } from './fit.ts';
import { halvesOf } from './half-width.ts';
import type { Area, SheetModel } from './sheet-model.ts';

const READING_POINTS = 20;
const CHART_ROW_POINTS = 17;
/** Points between a sentence and the chart beside its own. */
const BETWEEN = 12;

/** Charts beside each other, two by two, each below a sentence that says what it shows. */
interface PlacedPairs extends Pick<SheetModel, 'blocks' | 'heights'> {
  /** The cells of each chart, in the order of the sentences. */
  readonly areas: readonly Area[];
  /** The first row of each pair. */
  readonly rows: readonly number[];
  /** First row below the empty one after them. */
  readonly end: number;
}

interface Place {
  /** First row. */
  readonly top: number;
  /** Of the columns of the sheet, in points. */
  readonly widths: readonly number[];
  /** Rows of the sheet, of 17 points, that each chart covers. */
  readonly chartRows: number;
}

/**
 * Each sentence stands above its own chart, over as many lines as it takes there, so that it can be told which belongs to
 * which.
 * @param readings one a chart; a chart that is alone takes the full width
 */
export function placePairs(readings: readonly string[], { top, widths, chartRows }: Place): PlacedPairs {
  const { left, right } = halvesOf(widths);
  const sides = [
    { column: 0, columns: readings.length === 1 ? left + right : left },
    { column: left, columns: right },
  ] as const;
  const all = readings.map((reading, i) => {
    const side = sides[i % 2 === 0 ? 0 : 1];
    const room = widthOf(widths.slice(side.column, side.column + side.columns)) - BETWEEN;
    return { side, said: linesWithin(reading, [room]) };
  });
  let row = top;
  const placed = Array.from({ length: Math.ceil(all.length / 2) }, (_, nth) => {
    const pair = all.slice(2 * nth, 2 * nth + 2);
    const begin = row;
    const chart = begin + Math.max(...pair.map(({ said }) => said.length));
    row = chart + chartRows + 1;
    return {
      begin,
      blocks: pair.map(({ side: { column }, said }) => ({
        ...{ row: begin, column, style: 'lead' as const },
        values: said.map((line) => [line]),
      })),
      heights: [
        { row: begin, rows: chart - begin, points: READING_POINTS },
        { row: chart, rows: chartRows, points: CHART_ROW_POINTS },
      ],
      areas: pair.map(({ side }) => ({ ...side, row: chart, rows: chartRows })),
    };
  });
  return {
    blocks: placed.flatMap(({ blocks }) => blocks),
    heights: placed.flatMap(({ heights }) => heights),
    areas: placed.flatMap(({ areas }) => areas),
    rows: placed.map(({ begin }) => begin),
    end: row,
  };
}
