import { describe, expect, test } from 'vitest';
import { formulierEntries } from '../../../shared/inzending/formulier-rows.ts';
import { groepenColumns } from '../../../shared/inzending/groepen-columns.ts';
import { kinderenColumns } from '../../../shared/inzending/kinderen-columns.ts';
import { toelichtingColumns } from '../../../shared/inzending/toelichting-columns.ts';
import { uitvraag } from '../example.ts';

const { domeinen } = uitvraag.afspraak;

describe.each([
  ['Kinderen of a school', kinderenColumns({ domeinen, fase: 'vroegschool' })],
  ['Kinderen of a voorschool', kinderenColumns({ domeinen, fase: 'voorschool' })],
  ['Groepen', groepenColumns({ fase: 'vroegschool' })],
  ['Toelichting', toelichtingColumns(domeinen)],
])('table %s', (_, columns) => {
  test('has ids and headings that differ', () => {
    expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
    expect(new Set(columns.map(({ heading }) => heading.toLowerCase())).size).toBe(columns.length);
  });

  test('has help that fits in an input message of Excel', () => {
    expect(columns.filter(({ help }) => help.title.length > 32 || help.text.length > 255)).toEqual([]);
  });
});

test('help of the rows on sheet Start fits in an input message of Excel', () => {
  expect(formulierEntries.filter(({ help }) => help.title.length > 32 || help.text.length > 255)).toEqual([]);
});

test('the child list of a school has its columns in the order in which people fill them in', () => {
  expect(
    kinderenColumns({ domeinen: domeinen.slice(0, 2), fase: 'vroegschool' }).map(({ id }) => id),
  ).toEqual([
    ...['code', 'groep', 'indicatie', 'startmaand', 'veGevolgd', 'oordeel.taal', 'oordeel.rekenen', 'reden'],
    ...['hulp.taal', 'hulp.rekenen'],
  ]);
});
