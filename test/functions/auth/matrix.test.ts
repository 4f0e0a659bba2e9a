import { beforeAll, describe, expect, it } from 'vitest';
import type { EndpointName } from '../../../shared/contract/endpoints.ts';
import type { Caller } from '../../../functions/auth/caller.ts';
import { failuresOf } from '../../../functions/openapi/failures.ts';
import { Problem } from '../../../functions/problem.ts';
import { submitInzending } from '../../../functions/inzendingen/submit-inzending.ts';
import type { UseCase } from '../../../functions/use-case.ts';
import { useCases } from '../../../functions/use-cases.ts';
import { at } from '../fixtures/gemeente.ts';
import { idOf, inzendingOf } from '../fixtures/inzending.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import {
  bestuurder,
  callerWith,
  coordinator,
  foreigner,
  lezer,
  makeOpenWorld,
  ofBureau,
  ofGemeente,
  type World,
} from '../fixtures/world.ts';
import { bodyFor } from './matrix/bodies.ts';
import { entries } from './matrix/entries.ts';
import { everyPartner } from './matrix/people.ts';

let world: World;

beforeAll(async () => {
  world = await makeOpenWorld();
  await submitInzending(
    {
      path: { ...at('loc-1'), inzendingId: idOf(1) },
      body: inzendingOf('loc-1'),
      caller: coordinator('loc-1'),
    },
    world,
  );
});

const callers = {
  nobody: callerWith(),
  foreigner,
  'coordinator of another locatie': coordinator('loc-2'),
  'bestuurder of another organisatie': bestuurder('org-2'),
  coordinator: coordinator('loc-1'),
  bestuurder: bestuurder('org-1'),
  gemeente: ofGemeente,
  bureau: ofBureau,
  lezer,
} satisfies Record<string, Caller>;
type Who = keyof typeof callers;

/** Who may do what to loc-1 of uitvraag-1 in gemeente 9901; whoever is not named may not. */
const allowed = (name: keyof typeof entries): readonly Who[] => entries[name].may;

/** Ids of nothing, for paths that name something else. */
const ofNothing = { uitnodigingId: `9901-${'0'.repeat(32)}`, toegangId: '0'.repeat(32) };

async function codeFor(name: EndpointName, who: Who, changes: object = {}): Promise<string> {
  const run = useCases[name] as UseCase<EndpointName>;
  const path = { ...at('loc-1'), inzendingId: idOf(1), afspraakId: 'afspraak-1', ...ofNothing, ...changes };
  const body = bodyFor(name, path);
  try {
    await run({ path, body, caller: callers[who] } as never, world);
    return 'allowed';
  } catch (error) {
    if (error instanceof Problem) {
      expect(failuresOf[name]).toContain(error.code);
      return error.code;
    }
    throw error;
  }
}

const names = Object.keys(entries) as (keyof typeof entries)[];
const everyone = Object.keys(callers) as Who[];

describe.each(names)('%s', (name) => {
  it.each(everyone)('knows whether %s may', async (who) => {
    const code = await codeFor(name, who);
    if (allowed(name).includes(who)) expect(code).not.toBe('geen-recht');
    else expect(code).toBe('geen-recht');
  });

  it('says the same of a foreign thing, whether it is there or not', async () => {
    const strangers = everyone.filter((who) => !allowed(name).includes(who));
    for (const who of strangers)
      for (const changes of [{ uitvraagId: 'nowhere' }, { locatieId: 'nowhere' }, { gemeentecode: '0000' }])
        expect(await codeFor(name, who, changes)).toBe('geen-recht');
  });
});

describe('a caller without any right', () => {
  it('makes the server read nothing', async () => {
    const store = new Proxy({} as World['store'], {
      get: () => {
        throw new Error('Something was read');
      },
    });
    for (const name of names) {
      const run = useCases[name] as UseCase<EndpointName>;
      const path = { ...at('loc-1'), inzendingId: idOf(1) };
      const asked = { path, body: bodyFor(name, path), caller: callers.nobody } as never;
      expect(await refusalOf(run(asked, { ...world, store }))).toMatchObject({ code: 'geen-recht' });
    }
  });
});

describe('a right in one gemeente', () => {
  it.each(names)('gives nothing in another for %s', async (name) => {
    for (const who of everyPartner)
      expect(await codeFor(name, who, { gemeentecode: '9902' })).toBe('geen-recht');
  });
});
