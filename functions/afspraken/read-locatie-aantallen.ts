import type { Rol } from '../../shared/contract/rechten.ts';
import { requireRole } from '../auth/rights.ts';
import { Problem } from '../problem.ts';
import { findUitvraag } from '../uitvragen/find-uitvraag.ts';
import type { UseCase } from '../use-case.ts';

/** A bureau never, whatever was agreed: the ground and the assessment are those of the gemeente. */
const lookers: readonly Rol[] = ['gemeente'];

/**
 * Counts of one locatie that are published nowhere, for the gemeente itself and only where the afspraak of this very
 * uitvraag lets it: a locatie knew that when it sent. Nothing is answered that was not logged first.
 */
export const readLocatieAantallen: UseCase<'readLocatieAantallen'> = async ({ path, caller }, services) => {
  const { store, now } = services;
  const { rol } = requireRole(caller, path.gemeentecode, lookers);
  const { afspraak } = await findUitvraag(path, caller, services);
  if (afspraak.inzage === undefined) throw new Problem('inzage-niet-afgesproken');
  const [locatie, respons] = await Promise.all([
    store.gemeenten.findLocatie(path.gemeentecode, path.locatieId),
    store.inzendingen.findRespons(path),
  ]);
  const accepted = respons?.value.accepted;
  if (locatie === undefined || accepted === undefined) throw new Problem('niet-gevonden');
  const versie = await store.inzendingen.findVersie(path, accepted.inzendingId);
  if (versie === undefined) throw new Error('An accepted version is not there');
  await store.inzage.add(path.gemeentecode, {
    moment: now().toISOString(),
    actor: caller.actor,
    rol,
    what: 'aantallen per locatie',
    uitvraagId: path.uitvraagId,
    locatieId: path.locatieId,
  });
  const { nulopgave, groepen } = accepted;
  return { locatie, nulopgave, groepen, versie: versie.ontvangstbewijs.versie };
};
