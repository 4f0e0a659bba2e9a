import { expect, test } from 'vitest';
import { expectedRows, type ExpectedLocatie } from '../../../shared/publication/expected-rows.ts';

const usual = { minChildren: 10, coalition: 1 } as const;
const at = (organisatieId: string, nth: number, verwacht?: number): ExpectedLocatie => ({
  ...{ locatieId: `${organisatieId}.${String(nth)}`, organisatieId, fase: 'vroegschool', verwacht },
});
const school = (...sizes: readonly (number | undefined)[]) =>
  sizes.map((size, i) => at(`S${String(i)}`, 1, size));

test('numbers that are expected tell which rows there will be, and nothing of groepen', () => {
  const { rows, absent, unknown } = expectedRows(school(20, 15), usual);
  expect(rows.map(({ niveau }) => niveau)).toEqual(['gemeente', 'fase', 'organisatie', 'organisatie']);
  expect([absent, unknown]).toEqual([[], []]);
});

test('a locatie of which no number is known is told, and counts in no row', () => {
  const { rows, unknown } = expectedRows(school(20, 15, undefined), usual);
  expect(unknown).toEqual(['S2.1']);
  expect(rows.map((row) => ('id' in row ? row.id : row.niveau))).toEqual([
    'gemeente',
    'vroegschool',
    'S0',
    'S1',
  ]);
  expect(expectedRows(school(undefined), usual)).toEqual({
    ...{ rows: [], absent: [], toestemming: [], unknown: ['S0.1'] },
  });
});

test('why a row will not be there, and whose consent would bring it, is told as it will be later', () => {
  const { absent } = expectedRows(school(63, 9), usual);
  expect(absent.find(({ niveau }) => niveau === 'fase')).toEqual({
    ...{ niveau: 'fase', fase: 'vroegschool', id: 'vroegschool' },
    ...{ reason: 'te-weinig-naast-een-ander', toestemmingVan: ['S0', 'S1'] },
  });
});
