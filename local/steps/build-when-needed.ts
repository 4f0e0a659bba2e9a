import fs from 'node:fs';
import path from 'node:path';
import { withLock } from '../bootstrap/lock.mjs';
import { build } from './build.ts';
import { texts } from './texts.ts';

/** What the bundles in `dist/` are made of. */
const sources = [
  'shared',
  'addin',
  'functions',
  'local/excel',
  'local/manifest',
  'local/werkbank',
  'manifest.xml',
  'package-lock.json',
];
const marker = 'dist/.built';

/**
 * Builds when a source is newer than the last build that succeeded. Two processes at once wait for each other.
 * Answers an exit code.
 */
export const buildWhenNeeded = (root = '.', run: () => Promise<number> = build): Promise<number> =>
  alone(root, () => (isBuilt(root) ? Promise.resolve(0) : buildAndMark(root, run)));

/** Builds whatever was built before. */
export const buildAnyway = (): Promise<number> => alone('.', () => buildAndMark('.', build));

function alone(root: string, work: () => Promise<number>): Promise<number> {
  const waiting = (pid: number) => void process.stderr.write(`${texts.buildWaiting(pid)}\n`);
  return withLock(path.join(root, '.local', 'build.lock'), work, { waiting });
}

function isBuilt(root: string): boolean {
  const built = fs.statSync(path.join(root, marker), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return newestChange(root) < built;
}

async function buildAndMark(root: string, run: () => Promise<number>): Promise<number> {
  const began = new Date();
  const code = await run();
  if (code !== 0) return code;
  const file = path.join(root, marker);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, '');
  // What is changed while building is newer than what was built.
  fs.utimesSync(file, began, began);
  return 0;
}

/** When the newest of the sources was changed; milliseconds since 1970. */
function newestChange(root: string): number {
  return Math.max(0, ...sources.map((name) => changeOf(path.join(root, name))));
}

function changeOf(file: string): number {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  // The folder's own time tells of a file that was removed.
  return Math.max(stat.mtimeMs, ...fs.readdirSync(file).map((name) => changeOf(path.join(file, name))));
}
