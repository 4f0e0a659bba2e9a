import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostOwnRows } from '../../../bench/publication/most-own-rows.ts';
import { chooseBlocks } from '../../../shared/publication/choose-blocks.ts';

const idsOf = (sizes: readonly number[]) => sizes.map((size, i) => ({ id: `o${String(i)}`, size }));

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
        expect(own).toBe(mostOwnRows(sizes, minChildren, coalition));
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
