import { runScript } from '../lifecycle/run-program.ts';
import { licenses } from './licenses.ts';
import { test } from './tests.ts';
import { texts } from './texts.ts';

interface Step {
  readonly name: string;
  /** @returns exit code */
  readonly run: () => Promise<number>;
}

/** A program that prints what is wrong itself. */
const program =
  (script: string, ...args: readonly string[]): Step['run'] =>
  async () =>
    (await runScript(script, args, { visible: true })).code;

const steps: readonly Step[] = [
  { name: 'types', run: program('node_modules/typescript/bin/tsc', '--build') },
  { name: 'lint', run: program('node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0') },
  { name: 'format', run: program('node_modules/prettier/bin/prettier.cjs', '--check', '.') },
  { name: 'dead code', run: program('node_modules/knip/bin/knip.js') },
  { name: 'dead code in production', run: program('node_modules/knip/bin/knip.js', '--production') },
  { name: 'spelling', run: program('node_modules/cspell/bin.mjs', '--no-progress', '--no-summary') },
  { name: 'licenses', run: licenses },
  { name: 'tests', run: () => test([]) },
];

/** Runs every step, also after one that failed, and closes with the names of those that did. */
export async function check(): Promise<number> {
  const failed: string[] = [];
  for (const { name, run } of steps) if (!(await timed(name, run))) failed.push(name);
  const summary = failed.length === 0 ? texts.allGood(steps.length) : texts.notGood(failed);
  process.stderr.write(`${summary}\n`);
  return failed.length === 0 ? 0 : 1;
}

async function timed(name: string, run: () => Promise<number>): Promise<boolean> {
  const began = Date.now();
  const good = (await run()) === 0;
  process.stderr.write(`${texts.step(name, Math.round((Date.now() - began) / 1000), good)}\n`);
  return good;
}
