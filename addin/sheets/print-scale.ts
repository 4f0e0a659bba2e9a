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
export function pagesOf(rows: PrintedRows): NonNullable<SheetModel['pages']> {
  const { widths, breaks } = rows;
  const wide = scaleFor(widths);
  const whole = Math.floor((100 * SLACK * PAPER.height) / tallestOf(rows));
  return { scale: whole >= SMALLEST ? Math.min(wide, whole) : wide, breaks };
}

interface FilledRows extends Omit<PrintedRows, 'breaks'> {
  /** Rows that begin a part. */
  readonly mayBreak: readonly number[];
  /** Rows of parts that stay on the page of the one before them, where that can be read. */
  readonly ratherNot?: readonly number[];
  /** Rows of parts that always begin a page. */
  readonly must?: readonly number[];
}

/** Smaller than this nobody reads with pleasure: pages are not filled by shrinking them more. */
const PLEASANT = 70;

/**
 * The pages of a sheet of many parts, each of them whole on a page where that can be read: as few pages as go at a
 * percentage that reads well, and those as large as they can be.
 */
export function filledPagesOf(rows: FilledRows): NonNullable<SheetModel['pages']> {
  const wide = scaleFor(rows.widths);
  const scales = Array.from({ length: Math.max(1, wide - SMALLEST + 1) }, (_, i) => wide - i);
  const fewer = rows.mayBreak.filter((row) => !(rows.ratherNot ?? []).includes(row));
  for (const parts of [fewer, rows.mayBreak]) {
    const whole = scales.map((scale) => filledAt(scale, parts, rows)).filter(({ isWhole }) => isWhole);
    const largest = whole[0]?.scale ?? 0;
    const pleasant = whole.filter(({ scale }) => scale >= Math.min(largest, PLEASANT));
    const fewest = Math.min(...pleasant.map(({ breaks }) => breaks.length));
    const [best] = pleasant.filter(({ breaks }) => breaks.length === fewest);
    if (best !== undefined) return { scale: best.scale, breaks: best.breaks };
  }
  const { scale, breaks } = filledAt(wide, rows.mayBreak, rows);
  return { scale, breaks };
}

/** As many parts on each page as go on it at this percentage, and whether each of them goes on one. */
function filledAt(scale: number, parts: readonly number[], { heights, end, must = [] }: FilledRows) {
  const room = (100 * SLACK * PAPER.height) / scale;
  const isWhole = [0, ...parts].every((row, i) => heightBetween(heights, row, parts[i] ?? end) <= room);
  let from = 0;
  const breaks = parts.filter((row, i) => {
    const begins = must.includes(row) || heightBetween(heights, from, parts[i + 1] ?? end) > room;
    if (begins) from = row;
    return begins;
  });
  return { scale, breaks, isWhole };
}

/** Points of the tallest page, as large as on the screen. */
const tallestOf = ({ heights, breaks, end }: PrintedRows): number =>
  Math.max(...[0, ...breaks].map((from, i) => heightBetween(heights, from, breaks[i] ?? end)));

function heightBetween(heights: SheetModel['heights'], from: number, to: number): number {
  const own = heights.map(({ row, rows = 1, points }) => ({
    points,
    rows: Math.max(0, Math.min(to, row + rows) - Math.max(from, row)),
  }));
  const known = own.reduce((sum, { rows }) => sum + rows, 0);
  return own.reduce((sum, { rows, points }) => sum + rows * points, (to - from - known) * LINE);
}
