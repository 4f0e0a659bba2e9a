import fs from 'node:fs';
import path from 'node:path';
import { isStopping } from '../local/lifecycle/stopping.ts';
import { buildWhenNeeded } from '../local/steps/build-when-needed.ts';
import { readOptions } from '../local/terminal/read-options.ts';
import { texts } from '../local/terminal/texts.ts';
import { UserError } from '../local/terminal/user-error.ts';
import { makeWritableFolder } from '../local/terminal/writable-folder.ts';
import type { Bench, Measure } from './measure.ts';
import { tableOf } from './table.ts';
import { within } from './within.ts';

/** Longest that all measures together may take. */
const MOST_MS = 300_000;

/** Exit code of a program that was interrupted. */
const STOPPED = 130;

const help = `npm run bench [-- --json FILE] [--only NAME]

Measures what users wait for beside a baseline, in one run, and prints a table.
  --json FILE   also writes [{name, value, unit, baseline, ratio}] to FILE
  --only NAME   measures this alone
`;

/**
 * Runs the benches one after another, so that none slows another down. The file is written when all were measured.
 * @throws UserError for what was asked wrongly; nothing is measured then
 */
export async function runBenches(args: readonly string[], benches: readonly Bench[]): Promise<number> {
  const options = readOptions(args, {
    json: { type: 'string' },
    only: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (options.help === true) {
    process.stdout.write(help);
    return 0;
  }
  if (options.json !== undefined) refuseFolder(options.json);
  const chosen = options.only === undefined ? benches : [named(options.only, benches)];
  const built = await buildWhenNeeded([...new Set(chosen.flatMap(({ needs }) => needs))]);
  if (built !== 0) return built;
  const measures = await unlessStopped(() => within(MOST_MS, () => measureAll(chosen)));
  if (measures === 'stopped') return STOPPED;
  process.stdout.write(`${tableOf(measures)}\n`);
  if (options.json !== undefined) fs.writeFileSync(options.json, `${JSON.stringify(measures, null, 2)}\n`);
  return 0;
}

/** @throws UserError where there is none of this name */
function named(name: string, benches: readonly Bench[]): Bench {
  const found = benches.find((bench) => bench.name === name);
  if (found !== undefined) return found;
  throw new UserError(texts.unknownChoice('--only', benches.map((bench) => bench.name).join(', ')));
}

/** Looks before measuring whether the file can be written: afterwards the numbers would be lost. */
function refuseFolder(file: string): void {
  makeWritableFolder(path.dirname(path.resolve(file)));
  if (fs.statSync(file, { throwIfNoEntry: false })?.isDirectory() === true)
    throw new UserError(texts.fileIsFolder(file));
}

/** 'stopped': somebody stopped us halfway, so nothing is printed or written. */
async function unlessStopped<T>(work: () => Promise<T>): Promise<T | 'stopped'> {
  try {
    return await work();
  } catch (error) {
    if (isStopping()) return 'stopped';
    throw error;
  }
}

async function measureAll(benches: readonly Bench[]): Promise<readonly Measure[]> {
  const all: Measure[] = [];
  for (const { name, run } of benches) {
    process.stderr.write(`Measuring ${name}...\n`);
    const began = performance.now();
    all.push(...(await run()));
    process.stderr.write(`Measured ${name} in ${((performance.now() - began) / 1000).toFixed(1)} s.\n`);
  }
  return all;
}
