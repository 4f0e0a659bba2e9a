import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IntegerSystem } from '../../../../shared/attack/integers/integer-system.ts';
import { rangeOf, reachesInside } from '../../../../shared/attack/integers/range.ts';
import { smallSets } from '../../../../shared/attack/integers/small-sets.ts';
import { solve } from '../../../../shared/attack/integers/solve.ts';
import { allAssignments, allSets, sumOver } from './all-assignments.ts';

/** Any sets may overlap, so that fractions and odd cycles occur that published rows hardly have. */
const systems: fc.Arbitrary<IntegerSystem> = fc
  .array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 6 })
  .chain((highest) => {
    const values = fc.tuple(...highest.map((most) => fc.integer({ min: 0, max: most })));
    const members = fc.subarray(
      highest.map((_, one) => one),
      { minLength: 1 },
    );
    const wrong = fc.oneof(
      { weight: 12, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.integer({ min: -1, max: 1 }) },
    );
    return fc.tuple(values, fc.array(fc.tuple(members, wrong), { maxLength: 5 })).map(([truth, rows]) => ({
      highest,
      relations: rows.map(([some, off]) => ({ members: some, total: sumOver(truth, some) + off })),
    }));
  });

const isSubset = (one: readonly number[], other: readonly number[]): boolean =>
  one.every((at) => other.includes(at));

test('what is certain, and every bound, is what trying all assignments finds', () => {
  fc.assert(
    fc.property(systems, (system) => {
      const all = allAssignments(system);
      const solved = solve(system);
      expect(solved === undefined).toBe(all.length === 0);
      if (solved === undefined) return;
      const certain = allSets(system.highest.length).filter((members) => {
        const sums = new Set(all.map((values) => sumOver(values, members)));
        return sums.size === 1;
      });
      for (const members of allSets(system.highest.length)) {
        const sums = all.map((values) => sumOver(values, members));
        const range = rangeOf(solved, new Map(members.map((one) => [one, 1n])));
        expect([range.lowest, range.highest]).toEqual([Math.min(...sums), Math.max(...sums)]);
      }
      const smallest = certain.filter(
        (one) => !certain.some((other) => other.length < one.length && isSubset(other, one)),
      );
      const found = solved.parts.flatMap(({ tableau }) => smallSets(tableau, () => 1, 99));
      const key = (members: readonly number[]): string => members.toSorted((a, b) => a - b).join();
      expect(found.every((one) => certain.some((other) => key(other) === key(one)))).toBe(true);
      expect(new Set(found.map(key))).toEqual(new Set(found.map(key)));
      for (const one of smallest) expect(found.map(key)).toContain(key(one));
      for (const part of solved.parts) {
        for (const one of part.variables) {
          const most = system.highest[one] ?? 0;
          const inside = all.some((values) => (values[one] ?? 0) > 0 && (values[one] ?? 0) < most);
          expect(reachesInside(solved, part, one)).toBe(inside);
        }
      }
    }),
    { numRuns: 3000 },
  );
});
