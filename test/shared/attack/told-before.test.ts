import { expect, test } from 'vitest';
import { attack } from '../../../shared/attack/attack.ts';
import type { Reader } from '../../../shared/attack/attack-input.ts';
import { counted, releaseOf, type Row } from './publish.ts';

/** Nine children of d, whom who has a and b reads off what all three are together. */
const counts = [
  { locatieId: 'a1', aantal: 20, voldoende: 14 },
  { locatieId: 'b1', aantal: 20, voldoende: 13 },
  { locatieId: 'd1', aantal: 9, voldoende: 4 },
].map((one) => counted({ ...one, fase: 'voorschool', groepen: 'peuters' }));
const beleid = { minChildren: 10, minVoldoende: 3 };

const rowOf = (...leden: readonly string[]): Row => ({ niveau: 'organisatie', id: leden.join(''), leden });
const first = releaseOf({ counts, rows: [rowOf('a1', 'b1', 'd1')], beleid });
const partner = (...organisaties: readonly string[]): Reader => ({ kring: 'partners', organisaties });
const leaksWith = (rows: readonly Row[], ...readers: readonly Reader[]) =>
  attack({ releases: [first, releaseOf({ counts, rows, beleid, release: 2 })], readers, refreshAfter: 10 })
    .filter(({ release, soort }) => release === 2 && soort === 'exact')
    .map(({ reader, since, leden }) => ({ reader, since, leden }));

test('what one account could tell of the first release is a leak where a second one tells it to everybody', () => {
  expect(leaksWith([rowOf('a1', 'b1')], partner(), partner('a', 'b'))).toEqual([
    { reader: partner(), since: 1, leden: ['d1'] },
  ]);
});

test('what the same account could tell of the first release already is no leak of both together', () => {
  expect(
    leaksWith([rowOf('a1', 'b1', 'd1')], partner(), partner('a', 'b')).map(({ since }) => since),
  ).toEqual([undefined]);
});
