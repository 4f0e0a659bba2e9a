/** As wide as two charts beside each other may become, in points. */
const MOST = 1320;

/** Columns that carry the left and the right of two charts beside each other: each about half of what is there. */
export interface Halves {
  /** Columns of the left chart, from the first. */
  readonly left: number;
  /** Columns of the right chart, after those. */
  readonly right: number;
}

/** @param widths of the columns of the sheet, in points; at least two */
export function halvesOf(widths: readonly number[]): Halves {
  const total = Math.min(
    MOST,
    widths.reduce((sum, width) => sum + width, 0),
  );
  const upTo = (points: number): number => {
    let sum = 0;
    const over = widths.findIndex((width) => (sum += width) > points + 1);
    return over < 0 ? widths.length : over;
  };
  const left = Math.min(widths.length - 1, Math.max(1, upTo(total / 2)));
  return { left, right: Math.max(1, upTo(total) - left) };
}
