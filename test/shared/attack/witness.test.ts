import { expect, test } from 'vitest';
import { attack } from '../../../shared/attack/attack.ts';
import { counted, releaseOf, type Row } from './publish.ts';

const counts = [
  counted({ locatieId: 'a1', aantal: 20, voldoende: 15 }),
  counted({ locatieId: 'b1', aantal: 20, voldoende: 15 }),
  counted({ locatieId: 'c1', aantal: 4, voldoende: 3 }),
  counted({ locatieId: 'c2', aantal: 3, voldoende: 2 }),
];
const rows: readonly Row[] = [
  { niveau: 'fase', id: 'voorschool', leden: ['a1', 'b1', 'c1', 'c2'] },
  { niveau: 'overige-organisaties', id: 'voorschool', leden: ['a1', 'b1'] },
];
const readers = [{ kring: 'openbaar', organisaties: [] }] as const;

test('a finding says who, what, why and where, with an assignment for each bound', () => {
  const [leak, ...others] = attack({ releases: [releaseOf({ counts, rows })], readers, refreshAfter: 10 });
  expect(others).toEqual([]);
  expect(leak).toMatchObject({
    ...{ soort: 'exact', release: 1, domein: 'taal', leden: ['c1', 'c2'], kinderen: 7, voldoende: 5 },
    reader: { kring: 'openbaar', organisaties: [] },
    witness: { lowest: 5, highest: 5 },
  });
  const ofC = leak?.witness?.atLowest.filter(({ lid }) => lid.startsWith('c')) ?? [];
  expect(ofC.reduce((sum, { voldoende }) => sum + voldoende, 0)).toBe(5);
});

test('what others counted is looked at nowhere: only how many children they have', () => {
  const release = releaseOf({ counts, rows });
  const without = { ...release, counts: counts.map((one) => ({ ...one, voldoende: 0 })) };
  const found = attack({ releases: [without], readers, refreshAfter: 10 });
  expect(found).toEqual(attack({ releases: [release], readers, refreshAfter: 10 }));
});

test('a leak is told once, of the first reader who finds it', () => {
  const three = [
    ...readers,
    { kring: 'partners', organisaties: [] },
    { kring: 'partners', organisaties: ['a'] },
  ] as const;
  const found = attack({ releases: [releaseOf({ counts, rows })], readers: three, refreshAfter: 10 });
  expect(found.map(({ reader }) => reader.kring)).toEqual(['openbaar']);
});

test('the same input in another order gives the same leaks', () => {
  const release = releaseOf({ counts, rows: [...rows, { niveau: 'organisatie', id: 'c', leden: ['c1'] }] });
  const turned = {
    documents: release.documents.map((one) => ({ ...one, cijfers: [...one.cijfers].reverse() })),
    counts: [...release.counts].reverse(),
  };
  const leaksOf = (one: typeof release): readonly string[] =>
    attack({ releases: [one], readers, refreshAfter: 10 }).map(({ soort, leden, voldoende }) =>
      [soort, leden, voldoende].join(' '),
    );
  expect([...leaksOf(turned)].sort()).toEqual([...leaksOf(release)].sort());
});
