import { type Backend, startBackend } from '../../../../local/backend/start-backend.ts';
import { seed } from '../../../../local/seed/seed.ts';
import type { SeedData } from '../../../../local/seed/seed-data.ts';
import type { Grant } from '../../../../functions/storage/toegang-store.ts';
import type { UitnodigingRecord } from '../../../../functions/uitnodigingen/uitnodiging-record.ts';
import { gemeente, elsewhere, locaties, organisaties, uitvraag } from '../../fixtures/gemeente.ts';
import { inzendingOf } from '../../fixtures/inzending.ts';
import { foreignRights, personOf, tenantOf, upnOf, users, type Who } from './people.ts';
import { foreign, own, type Place } from './places.ts';

/** A running host over real tables with real tokens, and what its callers may ask about. */
export interface MatrixWorld {
  readonly backend: Backend;
  readonly own: Place;
  readonly foreign: Place;
  /** Header of who asks; undefined for who brings no token. */
  readonly tokens: Readonly<Partial<Record<Who, string>>>;
}

/** So that the app registers all that it can: nothing is copied here, as it is not night. */
const everythingOn = {
  GROEIBLAD_MAIL_REPORT_KEY: 'k'.repeat(32),
  GROEIBLAD_BACKUP: 'UseDevelopmentStorage=true',
};

const concept = { ...uitvraag, status: 'concept', versie: 1 } as const;

const first: SeedData = {
  gemeente,
  organisaties,
  locaties,
  uitvraag: concept,
  invited: locaties.map(({ locatieId }) => ({ locatieId })),
  open: true,
  users,
};

/** Every id is another one, so that what is asked of the first gemeente can name a thing that is there in the second. */
const second: SeedData = {
  ...first,
  gemeente: elsewhere,
  organisaties: organisaties.slice(0, 1).map((one) => ({ ...one, organisatieId: 'org-x' })),
  locaties: locaties.slice(0, 1).map((one) => ({
    ...one,
    gemeentecode: '9902',
    locatieId: foreign.locatieId,
    organisatieId: 'org-x',
    lrk: '100000009',
  })),
  uitvraag: {
    ...concept,
    gemeentecode: '9902',
    uitvraagId: foreign.uitvraagId,
    afspraak: { ...concept.afspraak, gemeentecode: '9902', afspraakId: foreign.afspraakId },
  },
  invited: [{ locatieId: foreign.locatieId }],
  users: [],
};

/** @param appDir the built functions */
export async function startMatrixWorld(appDir: string): Promise<MatrixWorld> {
  const backend = await startBackend({
    appDir,
    seed: first,
    env: everythingOn,
  });
  await seed(second, backend.storing);
  await giveRights(backend);
  await uitnodigingIn(backend, own);
  await uitnodigingIn(backend, foreign);
  const signedIn = users.filter(({ name }) => name !== 'no token');
  const tokens = Object.fromEntries(
    await Promise.all(
      signedIn.map(async ({ name, upn }) => [name, `Bearer ${await backend.issuer.tokenFor(upn)}`] as const),
    ),
  ) as MatrixWorld['tokens'];
  await send(backend, own, upnOf('coordinator'));
  await send(backend, foreign, upnOf('everything in another gemeente'));
  const ids = {
    own: await someRight(backend, own, upnOf('gemeente'), 'lezer'),
    foreign: await someRight(backend, foreign, upnOf('everything in another gemeente'), 'lezer'),
  };
  return {
    backend,
    tokens,
    own: { ...own, toegangId: ids.own },
    foreign: { ...foreign, toegangId: ids.foreign },
  };
}

/** Rights that give nothing in the first gemeente: elsewhere, over, withdrawn, or of an organisatie that is not let in. */
async function giveRights({ storing: { store } }: Backend): Promise<void> {
  const { toegang } = store;
  const give = (who: Who, right: Omit<Grant, 'person'>, more: object = {}) =>
    toegang.saveGrant({ person: personOf(who), ...right, ...more });
  const ofGemeente = { gemeentecode: '9901', rol: 'gemeente', scope: 'gemeente' } as const;
  for (const right of foreignRights)
    await give('everything in another gemeente', { gemeentecode: '9902', ...right });
  await give('a right that has ended', ofGemeente, { until: '2000-01-01' });
  await give('a right that was withdrawn', ofGemeente, { withdrawnAt: '2026-06-02T09:00:00.000Z' });
  for (const who of ['an organisatie that nobody knows', 'an organisatie that was shut out'] as const)
    await give(who, ofGemeente);
  const tenantId = tenantOf('an organisatie that was shut out');
  await toegang.replaceTenant({ tenantId, closedAt: '2026-06-02T09:00:00.000Z' });
}

async function uitnodigingIn(
  { storing: { store } }: Backend,
  { gemeentecode, uitnodigingId }: Pick<Place, 'gemeentecode' | 'uitnodigingId'>,
): Promise<void> {
  const record: UitnodigingRecord = {
    ...{ uitnodigingId, gemeentecode, rol: 'lezer', scopes: ['gemeente'], adres: 'a@b.example' },
    ...{ madeAt: '2026-06-02T09:00:00.000Z', expiresAt: '2099-06-02T09:00:00.000Z' },
    ...{ status: 'ingetrokken', secrets: [] },
  };
  const moment = record.madeAt;
  const event = { moment, actor: 'test', rol: 'beheer', action: 'uitnodiging-gemaakt' } as const;
  await store.uitnodigingen.insertUitnodiging(record, [], { ...event, object: uitnodigingId, versie: 1 });
}

const bearer = async ({ issuer }: Backend, upn: string) => `Bearer ${await issuer.tokenFor(upn)}`;

async function send(backend: Backend, place: typeof own, upn: string): Promise<void> {
  const { gemeentecode, uitvraagId, locatieId, inzendingId } = place;
  const answer = await fetch(
    `${backend.api}/gemeenten/${gemeentecode}/uitvragen/${uitvraagId}/locaties/${locatieId}/inzendingen/${inzendingId}`,
    {
      method: 'PUT',
      headers: { authorization: await bearer(backend, upn), 'content-type': 'application/json' },
      body: JSON.stringify({ ...inzendingOf('loc-1'), uitvraagId, locatieId }),
    },
  );
  if (answer.status !== 200) throw new Error(`Sending gave ${answer.status}: ${await answer.text()}`);
}

/** Id of a right of this role that stands in the gemeente. */
async function someRight(
  backend: Backend,
  { gemeentecode }: typeof own,
  upn: string,
  rol: Grant['rol'],
): Promise<string> {
  const answer = await fetch(`${backend.api}/gemeenten/${gemeentecode}/toegang`, {
    headers: { authorization: await bearer(backend, upn) },
  });
  const { regels } = (await answer.json()) as { regels: readonly { rol: string; toegangId: string }[] };
  const found = regels.find((one) => one.rol === rol);
  if (found === undefined) throw new Error(`Nobody is ${rol} in ${gemeentecode}`);
  return found.toegangId;
}
