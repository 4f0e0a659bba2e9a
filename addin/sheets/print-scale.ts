/** Width of a landscape A4 between margins of half an inch, in points. */
const PAPER_WIDTH = 842 - 2 * 36;
/** Other fonts and printers make columns a little wider than here. */
const SLACK = 0.97;
/** Pages look alike: a sheet with few columns is not printed larger than one with many. */
const LARGEST = 85;

/** Percentage at which columns of these widths, in points, fit beside each other on a landscape A4. */
export function scaleFor(widths: readonly number[]): number {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return Math.min(LARGEST, Math.floor((100 * SLACK * PAPER_WIDTH) / total));
}
