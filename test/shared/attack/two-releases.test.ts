import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attack } from '../../../shared/attack/attack.ts';
import type { Reader, UnitCounts } from '../../../shared/attack/attack-input.ts';
import { certainAmong, outcomesOf, smallestOf } from './by-trying-all.ts';
import { releaseOf } from './publish.ts';
import { keyOf, keysOf, tinyCounts, tinyRows } from './tiny-gemeente.ts';

const beleid = { minChildren: 5, minVoldoende: 1 };

/** Changed records of a unit: the larger of all rises and all falls. */
const recordsOf = (before: UnitCounts, after: UnitCounts): number => {
  const changes = [
    after.voldoende - before.voldoende,
    after.aantal - after.voldoende - (before.aantal - before.voldoende),
  ];
  const rises = changes.filter((one) => one > 0).reduce((sum, one) => sum + one, 0);
  const falls = changes.filter((one) => one < 0).reduce((sum, one) => sum - one, 0);
  return Math.max(rises, falls);
};

/** With own figures the attack begins from what is known without. */
const readersWith = (organisaties: readonly string[]): readonly Reader[] =>
  (organisaties.length === 0 ? [[]] : [[], organisaties]).map((one) => ({
    kring: 'partners',
    organisaties: one,
  }));

test('what two releases tell together is found: outcomes of few children and changes of few records', () => {
  const counts = tinyCounts(2, 4);
  const readers = fc.constantFrom<readonly string[]>([], ['b']);
  fc.assert(
    fc.property(
      fc.tuple(counts, counts),
      fc.tuple(tinyRows(4), tinyRows(4)),
      readers,
      ([before, after], [first, second], organisaties) => {
        // Published by one rule as a rule; another second time is what a later release must not do.
        const later = second.length > 2 ? first : second;
        const releases = [
          releaseOf({ counts: before, rows: first, beleid }),
          releaseOf({ counts: after, rows: later, beleid, release: 2 }),
        ];
        const leaks = attack({ releases, readers: readersWith(organisaties), refreshAfter: 3 });
        const records = before.map((one, at) => recordsOf(one, after[at]!));
        const ends = outcomesOf(after, later, organisaties);
        const pairs = outcomesOf(before, first, organisaties).flatMap((start) =>
          ends
            .filter((end) => end.every((value, at) => records[at]! > 0 || value === start[at]))
            .map((end) => ({ end, change: end.map((value, at) => value - start[at]!) })),
        );
        const hidden = [...after.keys()].filter((at) => !organisaties.includes(after[at]!.organisatieId));
        const changed = hidden.filter((at) => records[at]! > 0);
        const keyOfSet = (set: readonly number[]): string =>
          set
            .map((at) => keyOf(after[at]!))
            .sort()
            .join(' ');
        const total = (set: readonly number[], numbers: readonly number[]): number =>
          set.reduce((sum, at) => sum + numbers[at]!, 0);
        const own = leaks.filter(({ reader }) => reader.organisaties.length === organisaties.length);
        const found = (soort: string, among = leaks): readonly string[] =>
          among
            .filter((leak) => leak.soort === soort && leak.release === 2)
            .map(({ leden }) => keysOf(leden, after));

        const changes = certainAmong(
          pairs.map(({ change }) => change),
          changed,
        );
        const few = changes.filter((set) => total(set, records) < 3);
        expect(few.map(keyOfSet)).toEqual(expect.arrayContaining([...found('verandering', own)]));
        const smallest = smallestOf(changes).filter((set) => few.includes(set));
        expect(found('verandering')).toEqual(expect.arrayContaining(smallest.map(keyOfSet)));

        const there = hidden.filter((at) => after[at]!.aantal > 0);
        const outcomes = smallestOf(
          certainAmong(
            pairs.map(({ end }) => end),
            there,
          ),
        ).filter((set) => {
          const aantal = total(
            set,
            after.map((one) => one.aantal),
          );
          return (
            aantal < 5 &&
            total(
              set,
              after.map((one) => one.voldoende),
            ) < aantal
          );
        });
        // What the first release gave away, and did not change, is not told again.
        const earlier = leaks
          .filter(({ soort, release }) => soort === 'exact' && release === 1)
          .map(({ leden, voldoende }) => `${keysOf(leden, after)} ${voldoende}`);
        const isNew = (set: readonly number[]): boolean => {
          const voldoende = total(
            set,
            after.map((one) => one.voldoende),
          );
          return !earlier.includes(`${keyOfSet(set)} ${voldoende}`);
        };
        expect(found('exact')).toEqual(expect.arrayContaining(outcomes.filter(isNew).map(keyOfSet)));
      },
    ),
    { numRuns: 600 },
  );
});
