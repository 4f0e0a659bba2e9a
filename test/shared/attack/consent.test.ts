import { expect, test } from 'vitest';
import { attack } from '../../../shared/attack/attack.ts';
import type { Reader } from '../../../shared/attack/attack-input.ts';
import type { Fase } from '../../../shared/afspraak/fase.ts';
import { counted, releaseOf, type Row } from './publish.ts';

const counts = [
  counted({ locatieId: 'a1', aantal: 6, voldoende: 4 }),
  counted({ locatieId: 'b1', aantal: 8, voldoende: 5 }),
  counted({ locatieId: 'b2', aantal: 4, voldoende: 3 }),
];
const fase: Row = { niveau: 'fase', id: 'voorschool', leden: ['a1', 'b1', 'b2'] };
const ofA: Row = { niveau: 'organisatie', id: 'a', leden: ['a1'] };

function found(
  rows: readonly Row[],
  toestemming: Fase[],
  reader: Partial<Reader> = {},
  of = counts,
): readonly string[] {
  const release = releaseOf({ counts: of, rows, kring: 'partners', beleid: { toestemming } });
  const readers: Reader[] = [{ kring: 'partners', organisaties: [], ...reader }];
  return attack({ releases: [release], readers, refreshAfter: 10 }).map(
    ({ soort, leden }) => `${soort} ${leden.join(' ')}`,
  );
}

test('whole organisaties may be as small as the floor where all of the fase agreed', () => {
  expect(found([fase, ofA], [])).toEqual(['klein a1', 'exact a1']);
  expect(found([fase, ofA], ['vroegschool'])).toEqual(['klein a1', 'exact a1']);
  expect(found([fase, ofA], ['voorschool'])).toEqual([]);
});

test('who agreed, agreed to what an organisatie finds by taking away its own', () => {
  expect(found([fase], [], { organisaties: ['b'] })).toEqual(['exact a1']);
  expect(found([fase], ['voorschool'], { organisaties: ['b'] })).toEqual([]);
});

test('consent is to fewer children, and not to fewer of them voldoende than a row may say', () => {
  const weak = counts.map((one) => (one.locatieId === 'a1' ? { ...one, voldoende: 2 } : one));
  const agreed: Fase[] = ['voorschool'];
  expect(found([fase, ofA], agreed, {}, weak)).toEqual(['weinig a1']);
  // What the row of a may not say, b does not read from the total either.
  expect(found([fase], agreed, { organisaties: ['b'] }, weak)).toEqual(['weinig a1']);
  expect(found([fase], agreed, {}, weak)).toEqual([]);
});

test('a part of an organisatie is not what was agreed to', () => {
  const rows = [fase, ofA, { niveau: 'locatie', id: 'b1', leden: ['b1'] } as const];
  expect(found(rows, ['voorschool'])).toEqual(['klein b1', 'exact b1', 'exact b2']);
});

test('below the floor nobody can agree', () => {
  const small = [{ ...counts[0]!, aantal: 4, voldoende: 3 }, ...counts.slice(1)];
  const release = releaseOf({
    counts: small,
    rows: [fase, ofA],
    kring: 'partners',
    beleid: { toestemming: ['voorschool'] },
  });
  const readers: Reader[] = [{ kring: 'partners', organisaties: [] }];
  expect(attack({ releases: [release], readers, refreshAfter: 10 }).map(({ soort }) => soort)).toEqual([
    'klein',
    'exact',
  ]);
});
