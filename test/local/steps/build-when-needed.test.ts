import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildWhenNeeded } from '../../../local/steps/build-when-needed.ts';
import { type Part, type PartName, partNames } from '../../../local/steps/parts.ts';

let root = '';
let builds: string[] = [];
beforeEach(() => {
  builds = [];
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
function build(names: readonly PartName[] = partNames, code = 0, during: () => void = () => undefined) {
  const run = ({ folder, output }: Part) => {
    builds.push(folder);
    fs.mkdirSync(path.join(root, output), { recursive: true });
    during();
    return Promise.resolve(code);
  };
  return buildWhenNeeded(names, { root, run });
}

const all = ['functions', 'addin', 'local/werkbank'];

test('it builds the first time and not again when nothing changed', async () => {
  expect([await build(), await build()]).toEqual([0, 0]);
  expect(builds).toEqual(all);
});

test('it builds only the part that is asked for', async () => {
  await build(['functions']);
  expect(builds).toEqual(['functions']);
});

test('it builds only the part of which a source was changed', async () => {
  await build();
  age('manifest.xml', 5);
  await build();
  expect(builds.slice(3)).toEqual(['addin', 'local/werkbank']);
});

test('it builds again what somebody removed', async () => {
  await build();
  fs.rmSync(path.join(root, 'dist/functions'), { recursive: true });
  await build();
  expect(builds.slice(3)).toEqual(['functions']);
});

test.each([
  ['changed', () => age('shared/kernel/a.ts', 5)],
  ['new', () => write('shared/kernel/new.ts', 5)],
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
  expect(builds).toEqual([...all, ...all]);
});

test('it builds again after a build that failed, and passes its code on', async () => {
  expect([await build(partNames, 3), await build(), await build()]).toEqual([3, 0, 0]);
  expect(builds).toEqual(['functions', ...all]);
});

test('what is changed while it builds is built the next time', async () => {
  await build(['addin'], 0, () => age('manifest.xml', 1));
  await build(['addin']);
  expect(builds).toEqual(['addin', 'addin']);
});

test('two at once build once', async () => {
  await Promise.all([build(), build()]);
  expect(builds).toEqual(all);
});
