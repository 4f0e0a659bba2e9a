import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.(ts|tsx|mjs|js)$/.test(file))
  // Git also names what was removed a moment ago.
  .filter((file) => existsSync(join(root, file)));
const linesOf = (file: string) => readFileSync(join(root, file), 'utf8').split('\n').length - 1;

describe('source files', () => {
  const sizes = tracked.map((file) => ({ file, lines: linesOf(file) }));

  test('are never over 250 lines', () => {
    expect(sizes.filter(({ lines }) => lines > 250)).toEqual([]);
  });

  test('have a median of at most 80 lines outside test/', () => {
    const sorted = sizes
      .filter(({ file }) => !file.startsWith('test/'))
      .map(({ lines }) => lines)
      .sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80);
  });

  test('are no barrels and stand in no catch-all folder', () => {
    expect(tracked.filter((file) => basename(file).startsWith('index.'))).toEqual([]);
    expect(tracked.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.)/.test(file))).toEqual([]);
  });

  test('name no machine, and no test is skipped or focused', () => {
    const marked = tracked.filter((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return /\/(work|root)\/[a-z]/.test(text) || /\b(it|test|describe)\.(skip|only|todo)\b/.test(text);
    });
    expect(marked.filter((file) => file !== 'test/architecture/files.test.ts')).toEqual([]);
  });
});
