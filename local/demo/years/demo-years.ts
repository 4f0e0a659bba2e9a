import { UserError } from '../../terminal/user-error.ts';
import { isStopping } from '../../lifecycle/stopping.ts';
import { buildWhenNeeded } from '../../steps/build-when-needed.ts';
import { DEFAULT_SIZE, type DemoArguments } from '../arguments.ts';
import { openOutFolder, SUMMARY } from '../out-folder.ts';
import { Stopwatch } from '../stopwatch.ts';
import { texts } from '../texts.ts';
import { FEWEST } from './role.ts';
import { runYears } from './run-years.ts';
import { summarizeYears, yearFiles } from './years-files.ts';
import { makeYearsPlan } from './years-plan.ts';

/** Exit code of a program that was interrupted. */
const STOPPED = 130;

const say = (text: string) => void process.stderr.write(`${text}\n`);

/**
 * Several schooljaren of one gemeente, one after the other. Answers an exit code: 1 where the server says something else
 * than what was played.
 * @throws UserError for what was asked wrongly; nothing is written then
 */
export async function demoYears({ out, seed, years, size = DEFAULT_SIZE }: DemoArguments): Promise<number> {
  if (size < FEWEST) throw new UserError(texts.yearsTooSmall(FEWEST));
  const plan = makeYearsPlan(years, size, seed);
  const folder = openOutFolder(out);
  folder.refuseTaken(yearFiles(plan));
  const code = await buildWhenNeeded(['functions']);
  if (code !== 0) return code;
  const began = performance.now();
  const stopwatch = new Stopwatch();
  const result = await runYears(plan, stopwatch).catch((error: unknown) => {
    if (isStopping()) return undefined;
    throw error;
  });
  if (result === undefined) {
    say(texts.stopped);
    return STOPPED;
  }
  const summary = summarizeYears(plan, result.years, { seed, size, seconds: stopwatch.seconds });
  const text = `${JSON.stringify(summary, undefined, 2)}\n`;
  folder.write(new Map<string, string | Uint8Array>([[SUMMARY, text], ...result.workbooks]));
  say(texts.done(summary.files.length, Math.round((performance.now() - began) / 1000)));
  say(summary.equal ? texts.yearsEqual(years) : texts.yearsNotEqual);
  return summary.equal ? 0 : 1;
}
