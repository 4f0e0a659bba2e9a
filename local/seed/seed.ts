import { keepAfspraak } from '../../functions/afspraken/keep-afspraak.ts';
import { keepContacten } from '../../functions/contacten/keep-contacten.ts';
import type { Storing } from '../../functions/services.ts';
import { move } from '../../functions/uitvragen/move-uitvraag.ts';
import { validateOpening } from '../../shared/validation/validate-opening.ts';
import type { SeedData } from './seed-data.ts';

/** Marks rows that a program on this machine wrote. */
const doer = { actor: 'seed', rol: 'beheer' } as const;
const AT_ONCE = 16;

/**
 * Writes a gemeente through the storage port. Doing it again completes what is missing and changes nothing that
 * people did since: an uitvraag that was moved on stays where it is.
 */
export async function seed(data: SeedData, services: Storing): Promise<void> {
  const { gemeenten, uitvragen } = services.store;
  const { gemeente, contacten = [], uitvraag, invited, open } = data;
  const { gemeentecode } = gemeente;
  await gemeenten.saveGemeente(gemeente);
  await keepAfspraak(uitvraag.afspraak, services);
  await saveRegister(data, services);
  await saveUsers(data, services);
  await keepContacten(gemeentecode, contacten, services);
  if ((await uitvragen.listInvited(uitvraag)).length === 0) await uitvragen.saveInvited(uitvraag, invited);
  const { uitvraagId: object, versie } = uitvraag;
  const moment = services.now().toISOString();
  await uitvragen.insert({ uitvraag }, { ...doer, moment, action: 'uitvraag-gemaakt', object, versie });
  const found = await uitvragen.find(uitvraag);
  if (open && found?.value.uitvraag.status === 'concept')
    await move(uitvraag, { status: 'open', versie, confirmed: validateOpening(data) }, doer, services);
}

/** What somebody imported or mended since stays as it is. */
async function saveRegister(
  { gemeente, organisaties, locaties }: SeedData,
  { store }: Storing,
): Promise<void> {
  const { gemeentecode } = gemeente;
  const [knownOrganisaties, knownLocaties] = await Promise.all([
    store.gemeenten.listOrganisaties(gemeentecode),
    store.gemeenten.listLocaties(gemeentecode),
  ]);
  const known = new Set([
    ...knownOrganisaties.map(({ organisatieId }) => organisatieId),
    ...knownLocaties.map(({ locatieId }) => locatieId),
  ]);
  const isNew = (id: string) => !known.has(id);
  await inTurns(
    organisaties.filter(({ organisatieId }) => isNew(organisatieId)),
    (one) => store.gemeenten.saveOrganisatie(gemeentecode, one),
  );
  await inTurns(
    locaties.filter(({ locatieId }) => isNew(locatieId)),
    (one) => store.gemeenten.saveLocatie(one),
  );
}

async function saveUsers({ gemeente, users }: SeedData, { store }: Storing): Promise<void> {
  const { gemeentecode } = gemeente;
  const known = users.filter((user) => user.grants.length > 0);
  for (const tenant of new Set(known.map(({ tid }) => tid))) await store.toegang.saveTenant(tenant);
  const grants = users.flatMap(({ tid, oid, grants }) =>
    grants.map((grant) => ({ ...grant, gemeentecode, person: `${tid}.${oid}` })),
  );
  // A right that was withdrawn stays so.
  await inTurns(grants, async (grant) => {
    await store.toegang.saveGrant(grant);
  });
}

async function inTurns<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  for (let i = 0; i < items.length; i += AT_ONCE) await Promise.all(items.slice(i, i + AT_ONCE).map(work));
}
