import { expect, test } from 'vitest';
import { holdsBsn, passesElevenTest } from '../../../shared/validation/bsn.ts';

test.each(['249566758', '111222333', '123456782', '10000008'])('%s passes the 11-proef', (digits) => {
  expect(passesElevenTest(digits)).toBe(true);
});

test.each(['123456789', '000000000', '1234567', '1234567820', '12345678x'])('%s does not', (digits) => {
  expect(passesElevenTest(digits)).toBe(false);
});

test.each([
  '111222333',
  'nummer 111222333.',
  '1112.22.333',
  '111 222 333',
  '111-222-333',
  'K01 111222333',
  '12 111222333',
  '１１１２２２３３３',
  '111  222333',
  '111/222/333',
  '111 - 222 - 333',
  '111–222–333',
  '111\u200b222333',
  '111\n222\n333',
])('%s holds a number that may be a burgerservicenummer', (text) => {
  expect(holdsBsn(text)).toBe(true);
});

test.each(['', 'K01', '01-01-2019', '2019-01-01', '12345678901', '1112223334', '111 en 222333'])(
  '%s holds none',
  (text) => {
    expect(holdsBsn(text)).toBe(false);
  },
);

test('a date is no number, though its digits pass the 11-proef', () => {
  const passing = Array.from({ length: 28 }, (_, i) => String(i + 1).padStart(2, '0')).filter((day) =>
    passesElevenTest(`${day}032021`),
  );
  expect(passing.length).toBeGreaterThan(0);
  expect(passing.filter((day) => holdsBsn(`${day}-03-2021`))).toEqual([]);
  expect(passing.filter((day) => !holdsBsn(`${day}032021`))).toEqual([]);
});

test('register numbers that are passed in are no finding, and shield no other number', () => {
  expect(holdsBsn('111222333', ['111222333'])).toBe(false);
  expect(holdsBsn('111222333 en 249566758', ['111222333'])).toBe(true);
});

test.each(['2016', '2024', '2032'])('two years from %s on pass the 11-proef and are no number', (year) => {
  const years = `${year}-${String(Number(year) + 1)}`;
  expect(passesElevenTest(years.replace('-', ''))).toBe(true);
  expect(holdsBsn(`In ${years} ging het beter.`)).toBe(false);
  expect(holdsBsn(`In ${year} / ${String(Number(year) + 1)} ging het beter.`)).toBe(false);
});

test('a long text of loose digits is read in no time', () => {
  const started = performance.now();
  holdsBsn('1 '.repeat(20_000));
  expect(performance.now() - started).toBeLessThan(1000);
});
