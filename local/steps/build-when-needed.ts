import fs from 'node:fs';
import path from 'node:path';
import { withLock } from '../bootstrap/lock.mjs';
import { build } from './build.ts';
import { type Part, type PartName, partNames, parts } from './parts.ts';
import { texts } from './texts.ts';

export interface BuildOptions {
  readonly root?: string;
  /** Builds one part; answers an exit code. */
  readonly run?: (part: Part) => Promise<number>;
}

/**
 * Builds each of these parts of which a source is newer than its last build that succeeded. Two processes at once wait
 * for each other. Answers an exit code.
 */
export const buildWhenNeeded = (
  names: readonly PartName[] = partNames,
  { root = '.', run = build }: BuildOptions = {},
): Promise<number> => {
  const wanted = names.map((name) => parts[name]);
  const stale = () => wanted.filter((part) => !isBuilt(root, part));
  // Whoever builds may be building another part: only who has something to build waits.
  return stale().length === 0 ? Promise.resolve(0) : alone(root, () => buildAll(root, stale(), run));
};

/** Builds whatever was built before. */
export const buildAnyway = (): Promise<number> =>
  alone('.', () =>
    buildAll(
      '.',
      partNames.map((name) => parts[name]),
      build,
    ),
  );

function alone(root: string, work: () => Promise<number>): Promise<number> {
  const waiting = (pid: number) => void process.stderr.write(`${texts.buildWaiting(pid)}\n`);
  return withLock(path.join(root, '.local', 'build.lock'), work, { waiting });
}

async function buildAll(
  root: string,
  wanted: readonly Part[],
  run: (part: Part) => Promise<number>,
): Promise<number> {
  for (const part of wanted) {
    const began = new Date();
    const code = await run(part);
    if (code !== 0) return code;
    markBuilt(root, part, began);
  }
  return 0;
}

const markerOf = (root: string, { output }: Part): string => path.join(root, `${output}.built`);

/** What is changed while building is newer than what was built. */
function markBuilt(root: string, part: Part, began: Date): void {
  const marker = markerOf(root, part);
  fs.mkdirSync(path.dirname(marker), { recursive: true });
  fs.writeFileSync(marker, '');
  fs.utimesSync(marker, began, began);
}

function isBuilt(root: string, part: Part): boolean {
  const built = fs.statSync(markerOf(root, part), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (!fs.existsSync(path.join(root, part.output))) return false;
  return Math.max(0, ...part.sources.map((name) => changeOf(path.join(root, name)))) < built;
}

/** When a file, or the newest file of a folder, was changed; milliseconds since 1970. */
function changeOf(file: string): number {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  // The folder's own time tells of a file that was removed.
  return Math.max(stat.mtimeMs, ...fs.readdirSync(file).map((name) => changeOf(path.join(file, name))));
}
