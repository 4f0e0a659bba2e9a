import type { SheetModel } from './sheet-model.ts';

/** A landscape A4 between margins of half an inch at the sides and three quarters above and below, in points. */
const PAPER = { width: 842 - 2 * 36, height: 595 - 2 * 54 } as const;
/** Other fonts and printers make columns a little wider than here. */
const SLACK = 0.97;
/** Pages look alike: a sheet with few columns is not printed larger than one with many. */
const LARGEST = 85;

/** Percentage at which columns of these widths, in points, fit beside each other on a landscape A4. */
function scaleFor(widths: readonly number[]): number {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return Math.min(LARGEST, Math.floor((100 * SLACK * PAPER.width) / total));
}

/** Smaller than this nobody reads on paper. */
const SMALLEST = 60;
/** Points of a row without a height of its own. */
const LINE = 16;

interface PrintedRows {
  readonly widths: readonly number[];
  readonly heights: SheetModel['heights'];
  /** Rows that begin a new page. */
  readonly breaks: readonly number[];
  /** First row below the last. */
  readonly end: number;
}

/**
 * The pages of a sheet: at a percentage at which each of them is one page of paper, where that can be read; else as
 * many as it takes.
 */
export function pagesOf({ widths, heights, breaks, end }: PrintedRows): NonNullable<SheetModel['pages']> {
  const tallest = Math.max(
    ...[0, ...breaks].map((from, i) => heightBetween(heights, from, breaks[i] ?? end)),
  );
  const wide = scaleFor(widths);
  const whole = Math.floor((100 * SLACK * PAPER.height) / tallest);
  return { scale: whole >= SMALLEST ? Math.min(wide, whole) : wide, breaks };
}

/**
 * The pages of a sheet of many parts: at a percentage at which the tallest of them goes on one page of paper, where that
 * can be read, and as many of them on each page as go on it. Each of `mayBreak` begins a part.
 */
export function filledPagesOf({
  mayBreak,
  ...rows
}: Omit<PrintedRows, 'breaks'> & { readonly mayBreak: readonly number[] }): NonNullable<SheetModel['pages']> {
  const { scale } = pagesOf({ ...rows, breaks: mayBreak });
  const room = (100 * SLACK * PAPER.height) / scale;
  let from = 0;
  const breaks = mayBreak.filter((row, i) => {
    const fits = heightBetween(rows.heights, from, mayBreak[i + 1] ?? rows.end) <= room;
    if (!fits) from = row;
    return !fits;
  });
  return { scale, breaks };
}

function heightBetween(heights: SheetModel['heights'], from: number, to: number): number {
  const own = heights.map(({ row, rows = 1, points }) => ({
    points,
    rows: Math.max(0, Math.min(to, row + rows) - Math.max(from, row)),
  }));
  const known = own.reduce((sum, { rows }) => sum + rows, 0);
  return own.reduce((sum, { rows, points }) => sum + rows * points, (to - from - known) * LINE);
}
