import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { readOptions, wholeNumber } from '../../local/terminal/read-options.ts';
import { UserError } from '../../local/terminal/user-error.ts';
import type { Play } from './action/action.ts';
import { plays } from './action/plays.ts';
import { noFaults } from './faults.ts';
import { newTally, play, type Tell } from './play.ts';
import { fuzzRequests } from './requests/fuzz-requests.ts';

const help = `npm run fuzz [-- --runs N] [--seed N] [--replay FILE]
npm run fuzz -- --json FILE [--requests N] [--seed N]

Plays users who do anything at all in a form, and looks after each step whether anything was lost.
  --runs N       as many plays; 100 when absent
  --seed N       begins with this seed; the time of day when absent
  --replay FILE  plays one play again and says each step

With --json it sends requests that something is wrong with to a backend of its own, by everybody, and writes what came
of it: answers of 500 and above, answers that differ from the OpenAPI document, what was stored of refused requests.
  --json FILE    where the report goes; - is standard output
  --requests N   as many requests; 10000 when absent
`;

/** Where the smallest play that fails is kept. */
const FAILING = path.join('.local', 'fuzz', 'failing-play.json');

const say: Tell = (line) => void process.stdout.write(`${line}\n`);

/**
 * Exit code 1 when a play fails: its smallest form is told step by step, and kept to be played again.
 * @throws UserError for what was asked wrongly
 */
export async function runFuzz(args: readonly string[]): Promise<number> {
  const options = readOptions(args, {
    runs: { type: 'string' },
    seed: { type: 'string' },
    replay: { type: 'string' },
    json: { type: 'string' },
    requests: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (options.help === true) return said(help);
  if (options.replay !== undefined) return replay(readPlay(options.replay));
  if (options.json !== undefined) return fuzzRequests(options.json, options);
  const runs = wholeNumber('--runs', options.runs ?? '100', [1, 100_000]);
  const seed = wholeNumber('--seed', options.seed ?? String(Date.now() % 1_000_000), [0, 1_000_000]);
  return fuzz(runs, seed);
}

const said = (text: string): number => {
  process.stdout.write(text);
  return 0;
};

async function fuzz(runs: number, seed: number): Promise<number> {
  const began = Date.now();
  const tally = newTally();
  let done = 0;
  const property = fc.asyncProperty(plays, async (one) => {
    await play(one, { tally });
    done += 1;
    if (done % 50 === 0) say(`${done} plays`);
  });
  const { failed, counterexample, counterexamplePath } = await fc.check(property, { numRuns: runs, seed });
  const minutes = ((Date.now() - began) / 60_000).toFixed(1);
  say(
    `${done} plays, ${tally.actions} actions, ${tally.checks} checks, ${tally.findings} findings, ${minutes} minutes, seed ${seed}`,
  );
  const [smallest] = counterexample ?? [];
  if (!failed || smallest === undefined) return failed ? 1 : 0;
  fs.mkdirSync(path.dirname(FAILING), { recursive: true });
  fs.writeFileSync(FAILING, `${JSON.stringify(smallest, null, 2)}\n`);
  say(`A play fails (path ${counterexamplePath ?? ''}). Its smallest form is kept in ${FAILING}:`);
  return replay(smallest);
}

/** @throws UserError for a file that holds no play */
function readPlay(file: string): Play {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as Play;
  } catch {
    throw new UserError(`We kunnen ${file} niet lezen. Geef een bestand dat npm run fuzz schreef.`);
  }
}

async function replay(one: Play): Promise<number> {
  say(`A form of ${one.locatieId} with ${one.kinderen} children.`);
  try {
    await play(one, { faults: noFaults, tell: (step) => say(`- ${step}`) });
  } catch (error) {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return 1;
  }
  say('Nothing is wrong.');
  return 0;
}
