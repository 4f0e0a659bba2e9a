import { runScript } from '../lifecycle/run-program.ts';
import { test } from './tests.ts';
import { texts } from './texts.ts';

interface Step {
  readonly name: string;
  readonly script: string;
  readonly args: readonly string[];
}

const steps: readonly Step[] = [
  { name: 'types', script: 'node_modules/typescript/bin/tsc', args: ['--build'] },
  { name: 'lint', script: 'node_modules/eslint/bin/eslint.js', args: ['.', '--max-warnings', '0'] },
  { name: 'format', script: 'node_modules/prettier/bin/prettier.cjs', args: ['--check', '.'] },
  { name: 'dead code', script: 'node_modules/knip/bin/knip.js', args: [] },
  { name: 'dead code in production', script: 'node_modules/knip/bin/knip.js', args: ['--production'] },
  { name: 'spelling', script: 'node_modules/cspell/bin.mjs', args: ['--no-progress', '--no-summary'] },
];

/** Runs every step, also after one that failed, and closes with the names of those that did. */
export async function check(): Promise<number> {
  const failed: string[] = [];
  for (const { name, script, args } of steps) {
    const good = await timed(name, () => runScript(script, args, { visible: true }).then(({ code }) => code));
    if (!good) failed.push(name);
  }
  if (!(await timed('tests', () => test([])))) failed.push('tests');
  const summary = failed.length === 0 ? texts.allGood(steps.length + 1) : texts.notGood(failed);
  process.stderr.write(`${summary}\n`);
  return failed.length === 0 ? 0 : 1;
}

async function timed(name: string, run: () => Promise<number>): Promise<boolean> {
  const began = Date.now();
  const good = (await run()) === 0;
  process.stderr.write(`${texts.step(name, Math.round((Date.now() - began) / 1000), good)}\n`);
  return good;
}
