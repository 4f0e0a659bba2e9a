import type { ContactWijziging } from '../../shared/contract/uitnodiging-messages.ts';
import { sameAddress } from '../../shared/kernel/mail-address.ts';
import type { AuditEvent } from '../audit/audit-chain.ts';
import { requireRole, runners } from '../auth/rights.ts';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import { type KeptContact, MOST_CONTACTS } from '../storage/contact-store.ts';
import type { Marked } from '../storage/marked.ts';
import { WHOLE_GEMEENTE } from '../storage/toegang-store.ts';
import { untilDone } from '../storage/until-done.ts';
import type { UseCase } from '../use-case.ts';
import { placeOf, placesOf } from './keep-contacten.ts';
import { present } from './list-contacten.ts';

/**
 * Writes addresses, and who did: an uitnodiging goes where they say. Each change says which address was seen, so nobody writes over what another just wrote; the same
 * change again finds itself done. Many go in several writes: what a broken one left out is done by asking again.
 */
export const saveContacten: UseCase<'saveContacten'> = async ({ path, body, caller }, services) => {
  const { gemeentecode } = path;
  const { rol } = requireRole(caller, gemeentecode, runners);
  await requireKnown(gemeentecode, body.wijzigingen, services);
  const { contacten } = services.store;
  for (let i = 0; i < body.wijzigingen.length; i += MOST_CONTACTS) {
    const some = body.wijzigingen.slice(i, i + MOST_CONTACTS);
    await untilDone(async () => {
      const changes = changesOf(some, await contacten.list(gemeentecode));
      if (changes.length === 0) return 'done';
      const event: AuditEvent = {
        moment: services.now().toISOString(),
        ...{ actor: caller.actor, rol, action: 'contacten-gewijzigd', versie: 1 },
        object: placesOf(changes.map(({ value }) => value)),
      };
      const outcome = await contacten.save(gemeentecode, changes, event);
      return outcome === 'done' ? outcome : undefined;
    });
  }
  return { contacten: present(await contacten.list(gemeentecode)) };
};

const kept = (adres: string | undefined) => (adres === undefined ? undefined : sameAddress(adres));

/** What is left to write. @throws Problem `intussen-gewijzigd` for an address that is not the one that was seen */
function changesOf(
  wijzigingen: readonly ContactWijziging[],
  rows: readonly Marked<KeptContact>[],
): readonly Marked<KeptContact>[] {
  const standing = new Map(rows.map((row) => [placeOf(row.value), row]));
  return wijzigingen.flatMap(({ rol, scope, adres, gezien }) => {
    const row = standing.get(placeOf({ rol, scope }));
    const [now, wanted] = [row?.value.adres, kept(adres)];
    if (now === wanted) return [];
    if (now !== kept(gezien)) throw new Problem('intussen-gewijzigd');
    const value = { rol, scope, ...(wanted !== undefined && { adres: wanted }) };
    return [{ value, mark: row?.mark ?? '' }];
  });
}

/** An address belongs to a locatie or an organisatie of the gemeente, once in a request. */
async function requireKnown(
  gemeentecode: string,
  wijzigingen: readonly ContactWijziging[],
  { store }: Services,
): Promise<void> {
  const [locaties, organisaties] = await Promise.all([
    store.gemeenten.listLocaties(gemeentecode),
    store.gemeenten.listOrganisaties(gemeentecode),
  ]);
  const known = {
    coordinator: new Set(locaties.map(({ locatieId }) => locatieId)),
    bestuurder: new Set(organisaties.map(({ organisatieId }) => organisatieId)),
    gemeente: new Set([WHOLE_GEMEENTE]),
  };
  const seen = new Set<string>();
  const fouten = wijzigingen.flatMap((one, i) => {
    const twice = seen.has(placeOf(one));
    seen.add(placeOf(one));
    const code = known[one.rol].has(one.scope) ? 'twice' : 'unknown';
    return twice || code === 'unknown' ? [{ pad: `$.wijzigingen[${i}].scope`, code }] : [];
  });
  if (fouten.length > 0) throw new Problem('invoer-ongeldig', { fouten: fouten.slice(0, 20) });
}
