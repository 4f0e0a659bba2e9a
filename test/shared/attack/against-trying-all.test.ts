import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attack } from '../../../shared/attack/attack.ts';
import type { UnitCounts } from '../../../shared/attack/attack-input.ts';
import { certainAmong, outcomesOf, smallestOf } from './by-trying-all.ts';
import { releaseOf } from './publish.ts';
import { keyOf, keysOf, tinyCounts, tinyRows } from './tiny-gemeente.ts';

const readers = fc.record({
  organisaties: fc.constantFrom<readonly string[]>([], ['a'], ['b'], ['a', 'b']),
  /** Who has figures of its own is then attacked from what is known of who has none. */
  besideNone: fc.boolean(),
});
const beleid = { minChildren: 5, minVoldoende: 2 };

const totalOf = (
  counts: readonly UnitCounts[],
  set: readonly number[],
  part: 'aantal' | 'voldoende',
): number => set.reduce((total, at) => total + (counts[at]?.[part] ?? 0), 0);

test('everything that is certain and may not be is found, and nothing else', () => {
  fc.assert(
    fc.property(tinyCounts(4, 5), tinyRows(5), readers, (counts, rows, { organisaties, besideNone }) => {
      const reader = { kring: 'partners', organisaties } as const;
      const release = releaseOf({ counts, rows, beleid });
      const some = besideNone ? [{ kring: 'partners', organisaties: [] } as const, reader] : [reader];
      const leaks = attack({ releases: [release], readers: some, refreshAfter: 10 });
      const derived = leaks.filter(
        (leak) => leak.witness !== undefined && leak.reader.organisaties.length === organisaties.length,
      );
      const places = [...counts.keys()].filter((at) => {
        const { organisatieId = '', aantal = 0 } = counts[at] ?? {};
        return !organisaties.includes(organisatieId) && aantal > 0;
      });
      const certain = certainAmong(outcomesOf(counts, rows, organisaties), places);
      const keyOfSet = (set: readonly number[]): string =>
        set
          .map((at) => keyOf(counts[at]!))
          .sort()
          .join(' ');
      const judge = (soort: string, isBad: (set: readonly number[]) => boolean): void => {
        const bad = certain.filter(
          (set) => isBad(set) && totalOf(counts, set, 'voldoende') < totalOf(counts, set, 'aantal'),
        );
        const foundIn = (some: typeof leaks): readonly string[] =>
          some.filter((leak) => leak.soort === soort).map(({ leden }) => keysOf(leden, counts));
        expect(bad.map(keyOfSet)).toEqual(expect.arrayContaining([...foundIn(derived)]));
        const smallest = smallestOf(certain).filter((set) => bad.includes(set));
        expect(foundIn(leaks)).toEqual(expect.arrayContaining(smallest.map(keyOfSet)));
      };
      judge('exact', (set) => totalOf(counts, set, 'aantal') < 5);
      judge('weinig', (set) => totalOf(counts, set, 'voldoende') < 2);
      for (const { witness, voldoende } of derived) {
        expect([witness?.lowest, witness?.highest]).toEqual([voldoende, voldoende]);
      }
    }),
    { numRuns: 1500 },
  );
});
