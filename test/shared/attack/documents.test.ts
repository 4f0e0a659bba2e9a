import { expect, test } from 'vitest';
import { attack } from '../../../shared/attack/attack.ts';
import type { Terugkoppeling } from '../../../shared/terugkoppeling/terugkoppeling.ts';
import { counted, documentOf, type Row } from './publish.ts';

const counts = [
  counted({ locatieId: 'a1', aantal: 20, voldoende: 15 }),
  counted({ locatieId: 'a1', domein: 'rekenen', aantal: 18, voldoende: 12 }),
  counted({ locatieId: 'b1', aantal: 16, voldoende: 11 }),
  counted({ locatieId: 'b1', domein: 'rekenen', aantal: 16, voldoende: 14 }),
];
const rows: readonly Row[] = [
  { niveau: 'fase', id: 'voorschool', leden: ['a1', 'b1'] },
  { niveau: 'organisatie', id: 'a', leden: ['a1'] },
  { niveau: 'organisatie', id: 'b', leden: ['b1'] },
];
const clean = documentOf({ counts, rows });

type Detail = NonNullable<Terugkoppeling['details']>[number];
const detail: Detail = {
  ...{ niveau: 'organisatie', fase: 'voorschool', id: 'a', kinderen: 40, doelgroepkinderen: 22 },
  domeinen: [
    {
      ...{
        domein: 'taal',
        nietTeBeoordelen: 2,
        redenen: { teKort: 1, eenMeting: 0, veelAfwezig: 0, anderVolgsysteem: 0, overig: 0 },
      },
      ondersteuning: { onvoldoende: 5, geregeld: 3 },
    },
    { domein: 'rekenen', nietTeBeoordelen: 4 },
  ],
  verdeling: { aantal: 17, alle: 10, opEenNa: 4, minder: 3 },
  deelname: { ja: 12, nee: 6, onbekend: 4 },
};

const found = (document: Terugkoppeling): readonly string[] =>
  attack({
    releases: [{ documents: [document], counts }],
    readers: [{ kring: 'openbaar', organisaties: [] }],
    refreshAfter: 10,
  }).map((leak) => `${leak.soort}: ${leak.detail}`);

/** The clean document with another row of organisatie a in taal. */
const withRow = (change: object): Terugkoppeling => ({
  ...clean,
  cijfers: clean.cijfers.map((row) =>
    row.id === 'a' && row.domein === 'taal' ? { ...row, ...change } : row,
  ),
});
const withDetail = (change: object): Terugkoppeling => ({ ...clean, details: [{ ...detail, ...change }] });
const [taal, rekenen] = detail.domeinen;
const withTaal = (change: object): Terugkoppeling =>
  withDetail({ domeinen: [{ ...taal, ...change }, rekenen] });

test('a clean document with details has no leak', () => {
  expect(found(clean)).toEqual([]);
  expect(found({ ...clean, details: [detail] })).toEqual([]);
});

test.each<[string, Terugkoppeling, string]>([
  [
    'an aantal that is not that of its leden',
    withRow({ aantal: 21 }),
    'tegenspraak: The row says another number',
  ],
  ['leden that do not exist', withRow({ leden: ['a1', 'z9'] }), 'tegenspraak: A lid of the row is no unit'],
  [
    'a groep that was not counted',
    withRow({ leden: ['a1/groep2'] }),
    'tegenspraak: A lid of the row is no unit',
  ],
  ['a unit twice', withRow({ leden: ['a1', 'a1/peuters'] }), 'tegenspraak: A unit stands in the row twice'],
  ['more voldoende than children', withRow({ voldoende: 99 }), 'tegenspraak: More children are voldoende'],
  ['sums that no outcome has', withRow({ voldoende: 16 }), 'tegenspraak: No assignment satisfies'],
  [
    'other leden in one domein',
    withRow({ leden: ['b1'] }),
    'tegenspraak: A row has other leden in one domein',
  ],
  [
    'a row that lacks in one domein',
    { ...clean, cijfers: clean.cijfers.slice(1) },
    'tegenspraak: A row lacks in one of the domeinen',
  ],
  [
    'a row that stands there twice',
    { ...clean, cijfers: [...clean.cijfers, ...clean.cijfers.slice(0, 1)] },
    'tegenspraak: A row stands in one domein twice',
  ],
  ['details of no row', withDetail({ id: 'c' }), 'tegenspraak: Details are of a row without figures'],
  [
    'details of a domein that the row has not',
    withDetail({ domeinen: [{ domein: 'motoriek', nietTeBeoordelen: 0 }] }),
    'tegenspraak: Details are of a domein in which the row has no figures',
  ],
  [
    'few children judged in every domein',
    withDetail({ verdeling: { aantal: 9, alle: 6, opEenNa: 2, minder: 1 } }),
    'klein: The part verdeling',
  ],
  [
    'a verdeling that does not add up',
    withDetail({ verdeling: { aantal: 17, alle: 10, opEenNa: 4, minder: 2 } }),
    'tegenspraak: The verdeling does not add up',
  ],
  [
    'too few who are voldoende in every domein',
    withDetail({ verdeling: { aantal: 17, alle: 2, opEenNa: 12, minder: 3 } }),
    'weinig: Too few children of a row are voldoende in every domein',
  ],
  [
    'few kleuters in deelname',
    withDetail({ deelname: { ja: 4, nee: 3, onbekend: 2 } }),
    'klein: The part deelname',
  ],
  [
    'help of a part of the row',
    withTaal({ ondersteuning: { onvoldoende: 4, geregeld: 3 } }),
    'tegenspraak: Help is told of another number',
  ],
  [
    'more help than was needed',
    withTaal({ ondersteuning: { onvoldoende: 5, geregeld: 6 } }),
    'tegenspraak: More children get help',
  ],
  ['more reasons than children', withTaal({ nietTeBeoordelen: 0 }), 'tegenspraak: More reasons are told'],
  [
    'more judgements than children',
    withTaal({ nietTeBeoordelen: 3 }),
    'tegenspraak: More children were judged or not',
  ],
  [
    'a factor of two locaties',
    { ...clean, factoren: [{ fase: 'voorschool', soort: 'belemmerend', factor: 'personeel', locaties: 2 }] },
    'klein: A factor is named by too few locaties',
  ] as unknown as [string, Terugkoppeling, string],
])('%s is found', (_name, document, told) => {
  expect(found(document)).toEqual(expect.arrayContaining([expect.stringContaining(told)]));
});
