/**
 * The value that `nth` of a hundred are at most, by the nearest rank.
 * @returns NaN where there are none
 */
export function percentile(values: readonly number[], nth: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((nth / 100) * sorted.length) - 1)] ?? NaN;
}
