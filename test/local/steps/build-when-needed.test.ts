import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildWhenNeeded } from '../../../local/steps/build-when-needed.ts';

let root = '';
let builds = 0;
beforeEach(() => {
  builds = 0;
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'groeiblad-build-'));
  write('shared/kernel/a.ts', -60);
  write('manifest.xml', -60);
});
afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

/** A file that was changed so many seconds from now, in folders that were not changed since. */
function write(name: string, seconds: number): void {
  const file = path.join(root, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, 'x');
  age(name, seconds);
  age(path.dirname(name), seconds);
}
function age(name: string, seconds: number): void {
  const time = new Date(Date.now() + seconds * 1000);
  fs.utimesSync(path.join(root, name), time, time);
}
const build = (code = 0, during: () => void = () => undefined) =>
  buildWhenNeeded(root, () => {
    builds += 1;
    during();
    return Promise.resolve(code);
  });

test('it builds the first time and not again when nothing changed', async () => {
  expect([await build(), await build()]).toEqual([0, 0]);
  expect(builds).toBe(1);
});

test.each([
  ['changed', () => age('shared/kernel/a.ts', 5)],
  ['new', () => write('addin/flows/new.ts', 5)],
  [
    'removed',
    () => {
      fs.rmSync(path.join(root, 'shared/kernel/a.ts'));
      age('shared/kernel', 5);
    },
  ],
])('it builds again when a source is %s', async (_, change) => {
  await build();
  change();
  await build();
  expect(builds).toBe(2);
});

test('it builds again after a build that failed, and passes its code on', async () => {
  expect([await build(3), await build(), await build()]).toEqual([3, 0, 0]);
  expect(builds).toBe(2);
});

test('what is changed while it builds is built the next time', async () => {
  await build(0, () => age('manifest.xml', 1));
  await build();
  expect(builds).toBe(2);
});

test('two at once build once', async () => {
  await Promise.all([build(), build()]);
  expect(builds).toBe(1);
});
