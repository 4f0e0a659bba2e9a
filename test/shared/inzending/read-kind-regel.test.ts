import { expect, test } from 'vitest';
import { cellProse, cellText } from '../../../shared/inzending/cell.ts';
import { readCount } from '../../../shared/inzending/read-count.ts';
import { readKindRegel } from '../../../shared/inzending/read-kind-regel.ts';
import { dateOfSerial, readMonth } from '../../../shared/inzending/read-month.ts';
import { readToelichtingRegel } from '../../../shared/inzending/read-toelichting.ts';
import { withRowKeys } from '../../../shared/inzending/kind-regel.ts';
import { kind, uitvraag } from '../example.ts';

const shape = { domeinen: uitvraag.afspraak.domeinen, fase: 'vroegschool' } as const;

test('a row is read with blanks, invisible signs and capitals as people leave them', () => {
  const read = readKindRegel(
    {
      code: ' K07\u200B',
      groep: 'groep\u00A01',
      indicatie: 'JA',
      startmaand: 45901,
      veGevolgd: true,
      'oordeel.taal': ' Niet  te beoordelen ',
      'oordeel.rekenen': 'goed',
      reden: 'Maar één meting',
      'hulp.taal': false,
      elders: 'not a column',
    },
    shape,
  );
  expect(read).toEqual({
    code: 'K07',
    groep: 'Groep 1',
    indicatie: 'ja',
    startmaand: '2025-09',
    veGevolgd: 'ja',
    oordelen: { taal: 'niet te beoordelen', rekenen: 'goed', sociaalEmotioneel: '', motoriek: '' },
    reden: 'maar één meting',
    hulp: { taal: 'nee', rekenen: '', sociaalEmotioneel: '', motoriek: '' },
  });
});

test.each([
  ['nothing', {}],
  ['blanks', { code: ' ', groep: '\u00A0', reden: '\u200B' }],
  ['a code that the form filled in', { code: 'K07', groep: '' }],
])('a row with %s is not used', (_, cells) => {
  expect(readKindRegel(cells, shape)).toBeUndefined();
});

test.each([
  ['a code that somebody typed', { code: '111222333' }],
  ['one oordeel', { 'oordeel.taal': 'voldoende' }],
  ['a code and a groep', { code: 'K07', groep: 'Groep 1' }],
])('a row with %s is used', (_, cells) => {
  expect(readKindRegel(cells, shape)).toBeDefined();
});

test('peuters have no column for VE before school: what stands there is not read', () => {
  const read = readKindRegel({ groep: 'Peuters', veGevolgd: 'ja' }, { ...shape, fase: 'voorschool' });
  expect(read?.veGevolgd).toBe('');
});

test.each<[string | number, string]>([
  ['2025-09', '2025-09'],
  ['2025-9', '2025-09'],
  ['2025/09', '2025-09'],
  ['2025-09-15', '2025-09'],
  ['09-2025', '2025-09'],
  ['9-2025', '2025-09'],
  ['01-09-2025', '2025-09'],
  ['sep 2025', '2025-09'],
  ['Sept. 2025', '2025-09'],
  ['september 2025', '2025-09'],
  ['maart 2025', '2025-03'],
  ['mrt 2025', '2025-03'],
  ['1 okt 2025', '2025-10'],
  [45901, '2025-09'],
  ['45901', '2025-09'],
  [45901.5, '2025-09'],
  ['13-2025', '13-2025'],
  ['0-2025', '0-2025'],
  ['foo 2025', 'foo 2025'],
  [12, '12'],
  [99999, '99999'],
  ['', ''],
])('the month of %o is %s', (cell, month) => {
  expect(readMonth(cell)).toBe(month);
});

test('a serial number is the date that Excel shows for it', () => {
  expect(dateOfSerial('46174')).toBe('2026-06-01');
  expect(dateOfSerial('2026-06-01')).toBeUndefined();
});

test.each([
  ['20', 20],
  ['0', 0],
  ['500', 500],
  ['20,0', 20],
  ['1.000', undefined],
  ['501', undefined],
  ['-1', undefined],
  ['2,5', undefined],
  ['', undefined],
  ['1e2', undefined],
])('%o is read as %s children', (text, count) => {
  expect(readCount(text)).toBe(count);
});

test('own words are read exactly as they stand, and a cell of several lines is compared as one', () => {
  const words = ' een\r\ntwee\u0007\u200B\u00A0drie\uD800 ';
  expect(cellProse(words)).toBe(words);
  expect(cellProse(' \u00A0\u200B\u2060\r\n')).toBe('');
  expect(cellText('een\r\ntwee')).toBe('een twee');
  expect(cellText(undefined)).toBe('');
});

test('a row of Toelichting without a domein is not used, and an unknown domein stays as typed', () => {
  expect(readToelichtingRegel({ domein: ' ', tekst: '' }, shape.domeinen)).toBeUndefined();
  expect(readToelichtingRegel({ tekst: 'Los.' }, shape.domeinen)).toMatchObject({
    domein: '',
    tekst: 'Los.',
  });
  expect(readToelichtingRegel({ domein: 'taal' }, shape.domeinen)?.domein).toBe('taal');
  expect(readToelichtingRegel({ domein: 'Muziek' }, shape.domeinen)?.domein).toBe('Muziek');
});

test('rows with the same code, or with none, have keys that differ and survive sorting', () => {
  const rows = [kind('K01'), kind('K02'), kind('K02', { groep: 'Groep 2' }), kind(''), kind('')];
  const keys = withRowKeys(rows).map(({ rowKey }) => rowKey);
  expect(keys[0]).toBe('K01');
  expect(new Set(keys).size).toBe(5);
  expect(
    withRowKeys([...rows].reverse())
      .map(({ rowKey }) => rowKey)
      .sort(),
  ).toEqual([...keys].sort());
});
