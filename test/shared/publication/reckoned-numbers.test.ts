import { expect, test } from 'vitest';
import { reckonedNumbers } from '../../../shared/publication/reckoned-numbers.ts';

const none = new Map<string, number>();
const published = {
  cijfers: [
    { niveau: 'fase', leden: ['a-1', 'a-2', 'b-1', 'b-2', 'b-3'], aantal: 90 },
    { niveau: 'organisatie', leden: ['a-1', 'a-2'], aantal: 31 },
    // The same row in a domein in which fewer were judged.
    { niveau: 'organisatie', leden: ['a-1', 'a-2'], aantal: 30 },
    { niveau: 'overige-organisaties', leden: ['b-1/groep2', 'b-1/groep1', 'b-2', 'b-3'], aantal: 20 },
    { niveau: 'locatie', leden: ['a-1'], aantal: 18 },
  ],
};
const reckon = (id: string, sources: Partial<Parameters<typeof reckonedNumbers>[1]> = {}) =>
  reckonedNumbers([{ locatieId: id }], { expected: none, before: none, published, ...sources }).get(id);

test('what is expected now comes first, then what was expected, then what was published of it alone', () => {
  const [expected, before] = [new Map([['a-1', 0]]), new Map([['a-1', 12]])];
  expect(reckon('a-1', { expected, before })).toEqual({ children: 0, herkomst: 'verwacht' });
  expect(reckon('a-1', { before })).toEqual({ children: 12, herkomst: 'eerder-verwacht' });
  expect(reckon('a-1')).toEqual({ children: 18, herkomst: 'vorige-cijfers' });
});

test('of a row of several each has an equal part, without what others of it have by themselves', () => {
  expect(reckon('a-2')).toEqual({ children: 12, herkomst: 'verdeeld' });
  expect(['b-1', 'b-2', 'b-3'].map((id) => reckon(id)?.children)).toEqual([7, 7, 6]);
});

test('a locatie that nothing is known of is not there, also where its fase is published', () => {
  expect(reckon('c-1')).toBeUndefined();
  const fase = { cijfers: published.cijfers.slice(0, 1) };
  expect(reckon('b-1', { published: fase })).toBeUndefined();
  expect(reckon('a-1', { published: undefined })).toBeUndefined();
});

test('a locatie with a new number is found under the one that it had, and one out of two is not', () => {
  const numbersOf = (voorheen: string[]) =>
    reckonedNumbers([{ locatieId: 'n-1', voorheen }], { expected: none, before: none, published });
  expect(numbersOf(['a-1']).get('n-1')).toEqual({ children: 18, herkomst: 'vorige-cijfers' });
  expect(numbersOf(['a-1', 'a-2']).size).toBe(0);
});
