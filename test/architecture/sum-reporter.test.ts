import { spawnSync } from 'node:child_process';
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

/** Runs Vitest as `npm test` does. */
function vitest(...args: readonly string[]) {
  const cli = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts', '--root', '.'];
  const { status, stdout } = spawnSync(process.execPath, [...cli, ...args], { encoding: 'utf8' });
  return { status, last: stdout.trimEnd().split('\n').at(-1) };
}

test('a run of one file is green below the floor, and ends with its sum', () => {
  expect(vitest('test/shared/kernel')).toEqual({
    status: 0,
    last: expect.stringMatching(/^[1-9]\d* passed, 0 failed$/) as string,
  });
});

test('a run in which no test has the name is red', () => {
  expect(vitest('test/shared/kernel', '-t', 'no such test')).toEqual({
    status: 1,
    last: '0 passed, 1 failed',
  });
});
