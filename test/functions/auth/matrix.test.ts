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
import { planOf } from '../fixtures/plan.ts';
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

const owners: readonly Who[] = ['coordinator', 'bestuurder'];
const own: readonly Who[] = [
  'coordinator of another locatie',
  'bestuurder of another organisatie',
  ...owners,
];
const partners: readonly Who[] = [
  'coordinator of another locatie',
  'bestuurder of another organisatie',
  ...owners,
  'gemeente',
  'bureau',
  'lezer',
];

/** For whoever signs in: what they have or bring decides. Each has tests of its own. */
type Anyone = 'readGezondheid' | 'readMij' | 'claimUitnodiging';

/** Who may do what to loc-1 of uitvraag-1 in gemeente 9901; whoever is not named may not. */
const allowed: Readonly<Record<Exclude<EndpointName, Anyone>, readonly Who[]>> = {
  listLocaties: ['gemeente', 'bureau'],
  saveRegister: ['gemeente', 'bureau'],
  saveKoppeling: ['gemeente', 'bureau'],
  listAfspraken: partners,
  readAfspraak: partners,
  saveAfspraak: ['gemeente', 'bureau'],
  moveAfspraak: ['gemeente', 'bureau'],
  readLocatieAantallen: ['gemeente'],
  listUitvragen: partners,
  readUitvraag: partners,
  saveUitvraag: ['gemeente', 'bureau'],
  readPlanning: ['gemeente', 'bureau'],
  moveUitvraag: ['gemeente', 'bureau'],
  readRespons: ['gemeente', 'bureau'],
  readEigenRespons: own,
  saveDeelname: ['gemeente', 'bureau'],
  readUitnodiging: owners,
  chooseVoorheen: owners,
  submitInzending: owners,
  readOntvangstbewijs: owners,
  readEigenCijfers: owners,
  readInzending: owners,
  readAanwijzingen: ['gemeente', 'bureau'],
  withdrawInzending: owners,
  returnInzending: ['gemeente', 'bureau'],
  acceptInzending: ['gemeente', 'bureau'],
  askHeropening: owners,
  grantHeropening: ['gemeente', 'bureau'],
  refuseHeropening: ['gemeente', 'bureau'],
  readProefregels: ['gemeente', 'bureau'],
  saveProefregels: ['gemeente', 'bureau'],
  readVoorgenomenRijen: ['gemeente', 'bureau'],
  startVaststelling: ['gemeente'],
  readVaststelling: ['gemeente', 'bureau'],
  readTerugkoppeling: partners,
  readOpenbareTerugkoppeling: partners,
  listJaren: partners,
  readConclusies: partners,
  saveConclusies: ['gemeente', 'bureau'],
  listContacten: ['gemeente', 'bureau'],
  saveContacten: ['gemeente', 'bureau'],
  listUitnodigingen: ['gemeente', 'bureau'],
  saveUitnodigingen: ['gemeente', 'bureau'],
  sendHerinneringen: ['gemeente', 'bureau'],
  withdrawUitnodiging: ['gemeente', 'bureau'],
  listToegang: ['gemeente', 'bureau'],
  withdrawToegang: ['gemeente', 'bureau'],
};

const bodies: Partial<Record<EndpointName, unknown>> = {
  // Of a versie that cannot follow, so that asking changes nothing.
  saveAfspraak: { tekst: {}, versie: 99, revision: 0 },
  moveAfspraak: { status: 'concept', versie: 99, revision: 1 },
  // A step that cannot be done, so that asking changes nothing.
  moveUitvraag: { status: 'concept', versie: 2 },
  // A versie that nobody saw, so that asking changes nothing.
  saveUitvraag: planOf({ versie: 99 }),
  startVaststelling: { versie: 2 },
  saveProefregels: { versie: 1, regels: [] },
  saveConclusies: { versie: 0, release: 1, keuzes: [], vrijgeven: false },
  saveRegister: { versie: 0, organisaties: [], locaties: [] },
  saveKoppeling: { versie: 0, uitvraagId: 'uitvraag-1', voorheen: ['nowhere'], besluit: 'afgewezen' },
  chooseVoorheen: { voorheen: [] },
  // Seen too long ago, so that asking changes nothing.
  saveDeelname: { beurt: 99, reden: 'wilNiet' },
  submitInzending: inzendingOf('loc-1'),
  // A beurt that nobody saw, so that asking changes nothing.
  withdrawInzending: { beurt: 99 },
  returnInzending: { beurt: 99, opmerking: 'Kijk dit na.' },
  acceptInzending: { beurt: 99 },
  askHeropening: { beurt: 99, reden: 'Er kwam een kind bij.' },
  grantHeropening: { beurt: 99, tot: '2026-06-30' },
  refuseHeropening: { beurt: 99, opmerking: 'Het kan niet meer.' },
  saveContacten: { wijzigingen: [{ rol: 'coordinator', scope: 'nowhere', adres: 'a@b.example' }] },
  saveUitnodigingen: { opdracht: idOf(1), ontvangers: [] },
  sendHerinneringen: { opdracht: idOf(2), ontvangers: [] },
  withdrawUitnodiging: {},
  withdrawToegang: {},
};

/** Ids of nothing, for paths that name something else. */
const ofNothing = { uitnodigingId: `9901-${'0'.repeat(32)}`, toegangId: '0'.repeat(32) };

async function codeFor(name: EndpointName, who: Who, changes: object = {}): Promise<string> {
  const run = useCases[name] as UseCase<EndpointName>;
  const path = { ...at('loc-1'), inzendingId: idOf(1), afspraakId: 'afspraak-1', ...ofNothing, ...changes };
  const body = name === 'submitInzending' ? { ...inzendingOf('loc-1'), ...changes } : bodies[name];
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

const names = Object.keys(allowed) as (keyof typeof allowed)[];
const everyone = Object.keys(callers) as Who[];

describe.each(names)('%s', (name) => {
  it.each(everyone)('knows whether %s may', async (who) => {
    const code = await codeFor(name, who);
    if (allowed[name].includes(who)) expect(code).not.toBe('geen-recht');
    else expect(code).toBe('geen-recht');
  });

  it('says the same of a foreign thing, whether it is there or not', async () => {
    const strangers = everyone.filter((who) => !allowed[name].includes(who));
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
      const asked = { path, body: bodies[name], caller: callers.nobody } as never;
      expect(await refusalOf(run(asked, { ...world, store }))).toMatchObject({ code: 'geen-recht' });
    }
  });
});

describe('a right in one gemeente', () => {
  it.each(names)('gives nothing in another for %s', async (name) => {
    for (const who of partners) expect(await codeFor(name, who, { gemeentecode: '9902' })).toBe('geen-recht');
  });
});
