import { sum } from '../../shared/kernel/count.ts';

/** Most organisaties that can have a row of their own, by trying every division into rows that are enough. */
export function mostOwnRows(sizes: readonly number[], minChildren: number, coalition: number): number {
  const all = 2 ** sizes.length;
  const members = (mask: number) => sizes.filter((_, i) => mask & (1 << i));
  const isEnough = Array.from({ length: all }, (_, mask) => {
    const row = members(mask);
    if (sum(row) < minChildren) return false;
    const taken = row.map((one) => [one]);
    const pairs = row.flatMap((one, i) => row.slice(i + 1).map((other) => [one, other]));
    return [...taken, ...(coalition === 2 ? pairs : [])].every(
      (own) => own.length === row.length || sum(row) - sum(own) >= minChildren,
    );
  });
  const best = Array.from({ length: all }, () => Number.NEGATIVE_INFINITY);
  best[0] = 0;
  for (let mask = 1; mask < all; mask += 1) {
    const first = mask & -mask;
    // Every row that the first of them can be in.
    for (let row = mask; row > 0; row = (row - 1) & mask) {
      if (!(row & first) || !isEnough[row]) continue;
      const own = row === first ? 1 : 0;
      best[mask] = Math.max(best[mask] ?? 0, own + (best[mask ^ row] ?? 0));
    }
  }
  return Math.max(0, best[all - 1] ?? 0);
}
