import { keepAfspraak } from '../../functions/afspraken/keep-afspraak.ts';
import type { Storing } from '../../functions/services.ts';
import { move } from '../../functions/uitvragen/move-uitvraag.ts';
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
  const { gemeente, organisaties, locaties, uitvraag, invited, open } = data;
  const { gemeentecode } = gemeente;
  await gemeenten.saveGemeente(gemeente);
  await keepAfspraak(uitvraag.afspraak, services);
  await inTurns(organisaties, (one) => gemeenten.saveOrganisatie(gemeentecode, one));
  await inTurns(locaties, (one) => gemeenten.saveLocatie(one));
  await saveUsers(data, services);
  await saveContacten(data, services);
  if ((await uitvragen.listInvited(uitvraag)).length === 0) await uitvragen.saveInvited(uitvraag, invited);
  const { uitvraagId: object, versie } = uitvraag;
  const moment = services.now().toISOString();
  await uitvragen.insert({ uitvraag }, { ...doer, moment, action: 'uitvraag-gemaakt', object, versie });
  const found = await uitvragen.find(uitvraag);
  if (open && found?.value.uitvraag.status === 'concept')
    await move(uitvraag, { status: 'open', versie }, doer, services);
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

/** An address that somebody changed or took away since stays as it is. */
async function saveContacten({ gemeente, contacten = [] }: SeedData, { store }: Storing): Promise<void> {
  const { gemeentecode } = gemeente;
  await inTurns(contacten, async (value) => {
    await store.contacten.save(gemeentecode, [{ value, mark: '' }]);
  });
}

async function inTurns<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  for (let i = 0; i < items.length; i += AT_ONCE) await Promise.all(items.slice(i, i + AT_ONCE).map(work));
}
