import fs from 'node:fs';
import path from 'node:path';
import { onStop } from '../../../local/lifecycle/stopping.ts';
import { buildWhenNeeded } from '../../../local/steps/build-when-needed.ts';
import { wholeNumber } from '../../../local/terminal/read-options.ts';
import { openRun } from './open-run.ts';
import { isGood, type RequestsReport } from './report.ts';
import { runRequests } from './run-requests.ts';

/** Stands for standard output. */
const STDOUT = '-';
const USUAL = '10000';

interface Options {
  readonly requests?: string | undefined;
  readonly seed?: string | undefined;
}

/**
 * Sends requests to a backend of its own and writes the report. Exit code 1 when something is wrong.
 * @throws UserError for what was asked wrongly
 */
export async function fuzzRequests(file: string, options: Options): Promise<number> {
  const requests = wholeNumber('--requests', options.requests ?? USUAL, [1, 1_000_000]);
  const seed = wholeNumber('--seed', options.seed ?? String(Date.now() % 1_000_000), [0, 1_000_000]);
  const code = await buildWhenNeeded(['functions']);
  if (code !== 0) return code;
  const run = await openRun();
  onStop(() => run.close());
  try {
    const report = await runRequests({ ...run, requests, seed, tell: say });
    write(file, report);
    return isGood(report) ? 0 : 1;
  } finally {
    await run.close();
  }
}

/** Standard output holds the report alone. */
const say = (line: string): void => void process.stderr.write(`${line}\n`);

function write(file: string, report: RequestsReport): void {
  const text = `${JSON.stringify(report)}\n`;
  const { requests, serverErrors, differsFromDocument, storedFromRefused, memoryGrowth, seconds } = report;
  if (file === STDOUT) process.stdout.write(text);
  else {
    fs.mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
    fs.writeFileSync(file, text);
  }
  say(
    `${requests} requests, ${serverErrors} server errors, ${differsFromDocument} differ, ${storedFromRefused} stored, ` +
      `memory +${(memoryGrowth * 100).toFixed(1)} %, ${seconds} s, seed ${report.seed}`,
  );
}
