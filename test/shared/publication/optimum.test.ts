import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sum } from '../../../shared/kernel/count.ts';
import { chooseBlocks } from '../../../shared/publication/choose-blocks.ts';

const idsOf = (sizes: readonly number[]) => sizes.map((size, i) => ({ id: `o${String(i)}`, size }));

/** Most organisaties that can have a row of their own, by trying every division into rows that are enough. */
function optimumOf(sizes: readonly number[], minChildren: number, coalition: number): number {
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

const size = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 14 }) },
  { weight: 2, arbitrary: fc.integer({ min: 10, max: 80 }) },
);

test('as many organisaties have a row of their own as any division gives, for 1,000 gemeenten', () => {
  const found = new Map<number, number>();
  fc.assert(
    fc.property(
      fc.array(size, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(5, 8, 10),
      fc.constantFrom(1, 2),
      (sizes, minChildren, coalition) => {
        const own = chooseBlocks(idsOf(sizes), { minChildren, coalition })?.own.length ?? 0;
        found.set(own, (found.get(own) ?? 0) + 1);
        expect(own).toBe(optimumOf(sizes, minChildren, coalition));
      },
    ),
    { numRuns: 1000, seed: 20260601 },
  );
  expect(found.size).toBeGreaterThan(8);
});

test('which of them have one follows from size, then id, in any order', () => {
  const shares = [
    { id: 'c', size: 12 },
    { id: 'a', size: 12 },
    { id: 'b', size: 30 },
    { id: 'd', size: 6 },
    { id: 'e', size: 5 },
  ];
  const demand = { minChildren: 10, coalition: 1 };
  const chosen = { own: ['b', 'c'], overige: ['a', 'd', 'e'] };
  expect(chooseBlocks(shares, demand)).toEqual(chosen);
  expect(chooseBlocks([...shares].reverse(), demand)).toEqual(chosen);
});
