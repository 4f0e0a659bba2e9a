import { requireOwnLocatie } from '../auth/rights.ts';
import { Problem } from '../problem.ts';
import type { UseCase } from '../use-case.ts';

/** The raw counts of one locatie, for those who answer for it. Nothing is answered that was not logged first. */
export const readEigenCijfers: UseCase<'readEigenCijfers'> = async ({ path, caller }, services) => {
  const { store, now } = services;
  const { grant, locatie } = await requireOwnLocatie(caller, path, services);
  const respons = await store.inzendingen.findRespons(path);
  const accepted = respons?.value.accepted;
  if (accepted === undefined) throw new Problem('niet-gevonden');
  const versie = await store.inzendingen.findVersie(path, accepted.inzendingId);
  if (versie === undefined) throw new Error('An accepted version is not there');
  await store.inzage.add(path.gemeentecode, {
    moment: now().toISOString(),
    actor: caller.actor,
    rol: grant.rol,
    what: 'cijfers',
    uitvraagId: path.uitvraagId,
    locatieId: path.locatieId,
  });
  const { nulopgave, groepen } = accepted;
  return { locatie, nulopgave, groepen, ontvangstbewijs: versie.ontvangstbewijs };
};
