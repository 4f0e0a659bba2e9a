import fs from 'node:fs';
import path from 'node:path';
import { buildWhenNeeded } from '../steps/build-when-needed.ts';
import { readOptions, wholeNumber } from '../terminal/read-options.ts';
import { makeWritableFolder } from '../terminal/writable-folder.ts';
import { kinds } from './checks/findings.ts';
import { playRound, type Round } from './play-round.ts';
import { phases } from './play.ts';

const help = `npm run faults [-- --kills N] [--seed N] [--json FILE]

Plays gemeenten on this machine while the server and its tables are killed at random moments (kill -9), and looks after
each time whether all that was answered is there. Then stops every write at every call of the tables.
  --kills N    at least so many; 200 when absent
  --seed N     begins with this seed; the time of day when absent
  --json FILE  also writes what was found to FILE
`;

/** What was found, in numbers: of {@link Report} only `seed` says how it began. */
interface Report {
  readonly kills: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly halfVisible: number;
  readonly duplicated: number;
  readonly seed: number;
  readonly rounds: number;
  readonly seconds: number;
  /** Kills by victim and what was under way. */
  readonly crashPoints: Readonly<Record<string, number>>;
  /** The same for stops at every call of the tables. */
  readonly matrix: Matrix;
  readonly findings: readonly string[];
}

/** What stopping every write at every call found. */
interface Matrix {
  readonly paths: number;
  readonly stops: number;
  readonly broken: readonly string[];
}

const DEFAULT_KILLS = '200';
const LOCATIES = 9;
const KILLS_PER_PHASE = 4;
const PER_ROUND = KILLS_PER_PHASE * phases.length;
/** Rounds more than are needed: a round may end before all was killed in its last phase. */
const SPARE_ROUNDS = 2;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/**
 * Exit code 1 where something was found.
 * @throws UserError for what was asked wrongly
 */
export async function runFaults(
  args: readonly string[],
  stopEverywhere: () => Promise<Matrix>,
): Promise<number> {
  const options = readOptions(args, {
    kills: { type: 'string' },
    seed: { type: 'string' },
    json: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  if (options.help === true) {
    process.stdout.write(help);
    return 0;
  }
  const kills = wholeNumber('--kills', options.kills ?? DEFAULT_KILLS, [1, 10_000]);
  const seed = wholeNumber('--seed', options.seed ?? String(Date.now() % 1_000_000), [0, 1_000_000]);
  if (options.json !== undefined) makeWritableFolder(path.dirname(path.resolve(options.json)));
  const built = await buildWhenNeeded(['functions']);
  if (built !== 0) return built;
  const began = performance.now();
  const rounds = await playRounds(kills, seed);
  say('Stopping every write at every call...');
  const matrix = await stopEverywhere();
  const report = reportOf({ rounds, matrix, seed, seconds: Math.round((performance.now() - began) / 1000) });
  for (const finding of [...report.findings, ...matrix.broken]) say(finding);
  const json = JSON.stringify(report, null, 2);
  process.stdout.write(`${json}\n`);
  if (options.json !== undefined) fs.writeFileSync(options.json, `${json}\n`);
  return isClean(report) ? 0 : 1;
}

async function playRounds(kills: number, seed: number): Promise<readonly Round[]> {
  const rounds: Round[] = [];
  const most = Math.ceil(kills / PER_ROUND) + SPARE_ROUNDS;
  for (let nth = 0; nth < most && killsOf(rounds) < kills; nth++) {
    const round = await playRound({ seed: seed + nth, locaties: LOCATIES, killsPerPhase: KILLS_PER_PHASE });
    rounds.push(round);
    const { lost, halfVisible, duplicated } = round.findings;
    const found = lost.length + halfVisible.length + duplicated.length;
    say(
      `Round ${rounds.length}: ${killsOf(rounds)} kills so far, ${round.acknowledged} answers, ${found} findings`,
    );
  }
  return rounds;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const killsOf = (rounds: readonly Round[]) => sum(rounds.map(({ kills }) => kills));

interface Done {
  readonly rounds: readonly Round[];
  readonly matrix: Matrix;
  readonly seed: number;
  readonly seconds: number;
}

function reportOf({ rounds, matrix, seed, seconds }: Done): Report {
  const count = (kind: (typeof kinds)[number]) => sum(rounds.map(({ findings }) => findings[kind].length));
  const points = new Map<string, number>();
  for (const { crashPoints } of rounds)
    for (const [point, times] of crashPoints) points.set(point, (points.get(point) ?? 0) + times);
  return {
    kills: killsOf(rounds),
    acknowledged: sum(rounds.map(({ acknowledged }) => acknowledged)),
    lost: count('lost'),
    halfVisible: count('halfVisible'),
    duplicated: count('duplicated'),
    ...{ seed, rounds: rounds.length, seconds },
    crashPoints: Object.fromEntries([...points].sort(([a], [b]) => (a < b ? -1 : 1))),
    matrix,
    findings: rounds.flatMap(({ findings }, nth) =>
      kinds.flatMap((kind) => findings[kind].map((what) => `round ${nth + 1}, ${kind}: ${what}`)),
    ),
  };
}

const isClean = ({ findings, matrix }: Report): boolean => findings.length + matrix.broken.length === 0;
