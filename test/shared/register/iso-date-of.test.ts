import { expect, test } from 'vitest';
import { isoDateOf } from '../../../shared/register/iso-date-of.ts';

test.each([
  ['2019-03-01', '2019-03-01'],
  ['20190301', '2019-03-01'],
  ['2019-03-01T00:00:00', '2019-03-01'],
  ['01-03-2019', '2019-03-01'],
  ['1/3/2019', '2019-03-01'],
  ['01-03-2019 00:00', '2019-03-01'],
])('%s is a date', (text, date) => expect(isoDateOf(text)).toBe(date));

test.each(['', 'onbekend', '31-02-2019', '2019-13-01', '1-3-19', '43525'])('%s is none', (text) =>
  expect(isoDateOf(text)).toBeUndefined(),
);
