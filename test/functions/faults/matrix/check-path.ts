import { isDeepStrictEqual } from 'node:util';
import { carryPost } from '../../../../functions/mail/carry-post.ts';
import { Problem } from '../../../../functions/problem.ts';
import { storeOn } from '../../../../functions/storage/table/table-store.ts';
import { Crash } from '../../fixtures/breaking-store.ts';
import { makeMailbox } from '../../fixtures/mailbox.ts';
import { type MemoryTables, memoryTables } from '../../fixtures/memory-tables.ts';
import { hash, type World, worldOn } from '../../fixtures/world.ts';
import { breakingTables } from './breaking-tables.ts';
import { comparable, comparableRows, mayBeMore } from './comparable.ts';
import { makeSeen } from './seen.ts';
import type { Stop, WritePath } from './write-path.ts';

/** What a path must come to, whatever stops it. */
interface Expected {
  readonly seenOf: ReturnType<typeof makeSeen>;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly answer: string;
  readonly rows: readonly string[];
  readonly mails: readonly string[];
}

interface Checked {
  /** Stops that were tried. */
  readonly stops: number;
  /** A line for each promise that was broken. */
  readonly broken: readonly string[];
}

/** What stands between a process and the tables that can stop it: nothing, or a fault that is planted. */
export type Plant = (tables: Pick<MemoryTables, 'open'>) => Pick<MemoryTables, 'open'>;
const asTheyAre: Plant = (tables) => tables;

/** Stops a path at each of its calls in each way, and looks at what is left and what asking again comes to. */
export async function checkPath(path: WritePath, plant = asTheyAre): Promise<Checked> {
  const prepared = memoryTables();
  await path.prepare(storeOn(prepared.open, hash));
  const counted = prepared.copy();
  const counting = breakingTables(counted);
  const expected = await undisturbed(path, { plant, prepared, counting, counted });
  const broken: string[] = [];
  let stops = 0;
  for (let at = 0; at < counting.calls.length; at++)
    for (const kind of ['before', 'after', 'unsure'] as const) {
      if (kind === 'unsure' && counting.calls[at] !== 'write') continue;
      const found = await stopped(path, { tables: prepared.copy(), plant, stop: { at, kind }, expected });
      stops += 1;
      broken.push(...found.map((what) => `${kind} call ${at} (${counting.calls[at] ?? ''}): ${what}`));
    }
  return { stops, broken };
}

interface Counting {
  readonly plant: Plant;
  readonly prepared: MemoryTables;
  readonly counting: ReturnType<typeof breakingTables>;
  readonly counted: MemoryTables;
}

async function undisturbed(
  path: WritePath,
  { plant, prepared, counting, counted }: Counting,
): Promise<Expected> {
  const seenOf = makeSeen();
  const before = await seenOf(prepared);
  const mailbox = makeMailbox();
  const world = worldOn(storeOn(plant(counting).open, hash), mailbox);
  const answer = comparable(await path.run(world));
  await world.background.idle();
  if (world.failures.length > 0) throw new Error(`It fails by itself: ${JSON.stringify(world.failures)}`);
  const later = worldOn(storeOn(counted.open, hash), mailbox, LATER);
  await carryPost(later);
  const after = await seenOf(counted);
  return { seenOf, before, after, answer, rows: comparableRows(counted.rows()), mails: mailsOf(world) };
}

/** Minutes after which a mail that was handed over counts as left. */
const LATER = 10;

interface Tried {
  readonly tables: MemoryTables;
  readonly plant: Plant;
  readonly stop: Stop;
  readonly expected: Expected;
}

async function stopped(path: WritePath, { tables, plant, stop, expected }: Tried): Promise<string[]> {
  const mailbox = makeMailbox();
  const breaking = breakingTables(tables, stop);
  const first = worldOn(storeOn(plant(breaking).open, hash), mailbox);
  const told = await answerOf(path, first);
  const found: string[] = [];
  if (!breaking.hasStopped()) found.push('was not reached');
  const isSame = (answer: string) => path.tellsProgress === true || answer === expected.answer;
  if (told !== undefined && !isSame(told)) found.push(`answered ${told}`);
  if (stop.kind === 'unsure') found.push(...failuresOf(first, told));
  if (stop.kind !== 'unsure') found.push(...(await halfwaySeen(path, tables, expected)));
  const second = worldOn(storeOn(plant(tables).open, hash), mailbox, LATER);
  const again = await answerOf(path, second);
  if (again === undefined || !isSame(again)) found.push(`asked again it answered ${again ?? 'nothing'}`);
  found.push(...failuresOf(second, again));
  await carryPost(worldOn(storeOn(plant(tables).open, hash), mailbox, 2 * LATER));
  found.push(...differences(comparableRows(tables.rows()), expected.rows, 'row'));
  if (!isDeepStrictEqual(mailsOf(second), expected.mails)) found.push(`mailed ${mailsOf(second).join(', ')}`);
  return found;
}

const failuresOf = ({ failures }: World, told: string | undefined): string[] => [
  ...(told === undefined ? ['did not answer'] : []),
  ...failures.map((failure) => `failed in the background: ${JSON.stringify(failure)}`),
];

/** Nobody sees anything but the state before or the one after, unless the path says why. */
async function halfwaySeen(
  { halfway }: WritePath,
  tables: MemoryTables,
  expected: Expected,
): Promise<string[]> {
  const seen = await expected.seenOf(tables);
  if (halfway === undefined) {
    if ([expected.before, expected.after].some((whole) => isDeepStrictEqual(whole, seen))) return [];
    return differences(seen, expected.after, 'reader').slice(0, 2);
  }
  const whole = new Set([...expected.before, ...expected.after]);
  const telling = new Set<string>(halfway.telling);
  return seen
    .filter((one) => !whole.has(one) && !telling.has(one.slice(0, one.indexOf(' '))))
    .map((one) => `halfway: ${one.slice(0, one.indexOf(' {'))}`);
}

/** @returns undefined where the process stopped */
async function answerOf(path: WritePath, world: World): Promise<string | undefined> {
  try {
    const answer = await path.run(world);
    await world.background.idle();
    return comparable(answer);
  } catch (error) {
    await world.background.idle();
    if (isCrash(error)) return undefined;
    if (error instanceof Problem) return `problem ${error.code}`;
    throw error;
  }
}

/** Enough of a row to know which. */
const LENGTH = 400;

const isCrash = (error: unknown): boolean =>
  error instanceof Crash || (error instanceof AggregateError && error.errors.every(isCrash));

const mailsOf = ({ mailbox }: World) => mailbox.mails.map(({ to, subject }) => `${to} ${subject}`).sort();

function differences(are: readonly string[], should: readonly string[], what: string): string[] {
  const tooMany = without(are, should)
    .filter((one) => !mayBeMore(one))
    .map((one) => `${what} too many: ${one.slice(0, LENGTH)}`);
  const missing = without(should, are).map((one) => `${what} missing: ${one.slice(0, LENGTH)}`);
  return [...tooMany, ...missing].slice(0, 4);
}

/** Those of the first list that the second has not, each as often as it is left over. */
function without(some: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return some.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
