import { expect, test } from 'vitest';
import { readersOf } from '../../../shared/attack/readers-of.ts';
import { counted, documentOf } from './publish.ts';

const counts = ['a1', 'b1', 'c1'].map((locatieId) => counted({ locatieId, aantal: 12, voldoende: 9 }));
const readers = (coalition: number, accounts: readonly (readonly string[])[] = []): readonly string[] =>
  readersOf([documentOf({ counts, rows: [], beleid: { coalition } })], accounts).map(
    ({ kring, organisaties }) => `${kring} ${organisaties.join('+')}`.trim(),
  );

test('the public, the partners and each organisatie read', () => {
  expect(readers(1)).toEqual(['openbaar', 'partners', 'partners a', 'partners b', 'partners c']);
});

test('two organisaties are laid together where the policy withstands two', () => {
  expect(readers(2).slice(5)).toEqual(['partners a+b', 'partners a+c', 'partners b+c']);
});

test('an account that sees several is one reader, and nobody stands in the list twice', () => {
  expect(readers(1, [['c', 'a'], ['a', 'c', 'a'], ['b']]).slice(5)).toEqual(['partners a+c']);
});
