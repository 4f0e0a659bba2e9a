import { expect, test } from 'vitest';
import { complaints } from '../support/sum-reporter.ts';

test('a whole run without skipped tests and above the floor has no complaints', () => {
  expect(complaints({ passed: 10, failed: 0, skipped: 0 }, true, 10)).toEqual([]);
});

test('a skipped test is a complaint', () => {
  expect(complaints({ passed: 10, failed: 0, skipped: 1 }, true, 10)).toHaveLength(1);
});

test('fewer tests than the committed floor are a complaint', () => {
  expect(complaints({ passed: 9, failed: 0, skipped: 0 }, true, 10)).toHaveLength(1);
});

test('a run that was narrowed by hand may skip the rest, but not everything', () => {
  expect(complaints({ passed: 1, failed: 0, skipped: 99 }, false, 10)).toEqual([]);
  expect(complaints({ passed: 0, failed: 0, skipped: 99 }, false, 10)).toHaveLength(1);
});
