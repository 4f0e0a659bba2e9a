import { requireOwnLocatie } from '../auth/rights.ts';
import { shownOf } from '../inzendingen/adopted.ts';
import { Problem } from '../problem.ts';
import type { UseCase } from '../use-case.ts';

/**
 * The raw counts of one locatie, for those who answer for it, of the version that belongs beside the published figures.
 * Nothing is answered that was not logged first.
 */
export const readEigenCijfers: UseCase<'readEigenCijfers'> = async ({ path, caller }, services) => {
  const { store, now } = services;
  const { grant, locatie } = await requireOwnLocatie(caller, path, services);
  const [respons, found] = await Promise.all([
    store.inzendingen.findRespons(path),
    store.uitvragen.find(path),
  ]);
  const shown = respons && found && shownOf(found.value.uitvraag, respons.value);
  if (shown === undefined) throw new Problem('niet-gevonden');
  const versie = await store.inzendingen.findVersie(path, shown.inzendingId);
  if (versie === undefined) throw new Error('An accepted version is not there');
  await store.inzage.add(path.gemeentecode, {
    moment: now().toISOString(),
    actor: caller.actor,
    rol: grant.rol,
    what: 'cijfers',
    uitvraagId: path.uitvraagId,
    locatieId: path.locatieId,
  });
  const { nulopgave, groepen } = versie.inzending;
  const { ontvangstbewijs } = versie;
  return { locatie, nulopgave, groepen, ontvangstbewijs, ...(shown.isSuperseded && { isSuperseded: true }) };
};
