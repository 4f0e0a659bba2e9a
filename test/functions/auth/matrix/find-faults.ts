import { endpoints } from '../../../../shared/contract/endpoints.ts';
import { type Answered, ask } from './ask.ts';
import { beside, entries, timers } from './entries.ts';
import { foreignPairs } from './variants.ts';
import type { MatrixWorld } from './matrix-world.ts';
import { everyone, isStranger, type Partner, type Stranger, type Who } from './people.ts';
import { nothing, nothingAbroad } from './places.ts';
import { readRegistered, type Registered } from './registered.ts';

const AT_ONCE = 8;

/** What a stranger hears, whatever they ask about. */
const refusals: Readonly<Record<Stranger, string>> = {
  'everything in another gemeente': 'geen-recht',
  'no right, of a known organisatie': 'geen-recht',
  'an organisatie that nobody knows': 'organisatie-onbekend',
  'an organisatie that was shut out': 'organisatie-onbekend',
  'a right that has ended': 'geen-recht',
  'a right that was withdrawn': 'geen-recht',
  'no token': 'niet-aangemeld',
};

/** For whoever signs in: who hears what, of whatever place. */
const forAnyone: Readonly<Record<string, (who: Who) => string>> = {
  readGezondheid: () => 'ok',
  readMij: (who) => (isShut(who) ? refusals[who] : 'ok'),
  // Open to everyone: the secret decides.
  readAankondiging: () => 'uitnodiging-onbekend',
  // Who has no secret does not hear whether there is such an uitnodiging.
  claimUitnodiging: (who) =>
    isShut(who) && who !== 'an organisatie that nobody knows' ? refusals[who] : 'uitnodiging-onbekend',
};

const shut = ['an organisatie that nobody knows', 'an organisatie that was shut out', 'no token'] as const;
const isShut = (who: Who): who is (typeof shut)[number] => (shut as readonly Who[]).includes(who);

/**
 * Asks everything that the host says it serves, as everyone, about own and foreign things, and tells where an answer is
 * not what the entries say. Empty: everything is as it should be.
 * @param asked names of the endpoints that are asked, all where it is not said
 */
export async function findFaults(
  world: MatrixWorld,
  asked: (name: string) => boolean = () => true,
): Promise<readonly string[]> {
  const registered = await readRegistered(world.backend.api);
  const served = registered.filter(({ trigger }) => trigger.type.toLowerCase() === 'httptrigger');
  const clocked = registered.filter((one) => !served.includes(one)).map(({ name }) => name);
  return [
    ...clocked.filter((name) => !timers.includes(name)).map((name) => `${name}: a timer without an entry`),
    ...missing(registered),
    ...(await inTurns(served.filter(({ name }) => asked(name)).flatMap((one) => checksOf(world, one)))),
  ];
}

type Check = () => Promise<readonly string[]>;

/** An entry for what is not served is a mistake as well. */
const missing = (registered: readonly Registered[]): readonly string[] =>
  [...Object.keys(endpoints), ...Object.keys(beside), ...timers]
    .filter((name) => !registered.some((one) => one.name === name))
    .map((name) => `${name}: not registered`);

function checksOf(world: MatrixWorld, one: Registered): readonly Check[] {
  const { name } = one;
  if (name in entries) return everyone.map((who) => () => checkEntry(world, one, who));
  if (name in forAnyone) return everyone.map((who) => () => checkAnyone(world, one, who));
  if (name in beside) return [];
  return [
    () => Promise.resolve([`${name}: no entry says who may`]),
    async () => {
      const { code, status } = await ask(world, one, 'no token', world.own);
      return code === 'ok' ? [`${name}: answers ${status} to who brings no token`] : [];
    },
  ];
}

async function checkEntry(world: MatrixWorld, one: Registered, who: Who): Promise<readonly string[]> {
  const { may, answer } = entries[one.name as keyof typeof entries];
  const mayAsk = may.includes(who as Partner);
  const refusal = isStranger(who) ? refusals[who] : 'geen-recht';
  const faults: string[] = [];
  const tell = (about: string, found: string) => faults.push(`${one.name}, ${who}, ${about}: ${found}`);
  const { code } = await ask(world, one, who, world.own);
  if (code !== (mayAsk ? answer : refusal)) tell('own', `${code} instead of ${mayAsk ? answer : refusal}`);
  for (const { about, there, absent } of foreignPairs(world, one, who, mayAsk)) {
    const [real, made] = [await ask(world, one, who, there), await ask(world, one, who, absent)];
    if (mayAsk ? real.code === 'ok' : real.code !== refusal) tell(about, `${real.code} instead of a refusal`);
    if (real.whole !== made.whole)
      tell(about, `${real.whole} where it is there, ${made.whole} where it is not`);
  }
  return faults;
}

async function checkAnyone(world: MatrixWorld, one: Registered, who: Who): Promise<readonly string[]> {
  const wanted = forAnyone[one.name]?.(who) ?? '';
  const faults: string[] = [];
  const places = [world.own, world.foreign, nothing, nothingAbroad];
  const answers: Answered[] = [];
  for (const place of places) answers.push(await ask(world, one, who, place));
  const [first] = answers;
  for (const { code, whole } of answers) {
    if (code !== wanted) faults.push(`${one.name}, ${who}: ${code} instead of ${wanted}`);
    if (whole !== first?.whole && wanted !== 'ok') faults.push(`${one.name}, ${who}: ${whole} is told apart`);
  }
  return faults;
}

async function inTurns(checks: readonly Check[]): Promise<readonly string[]> {
  const faults: string[] = [];
  for (let i = 0; i < checks.length; i += AT_ONCE)
    faults.push(...(await Promise.all(checks.slice(i, i + AT_ONCE).map((check) => check()))).flat());
  return faults;
}
