import type { Uitnodiging } from '../../shared/contract/uitvraag-messages.ts';
import { standOf } from '../correctie/stand-of.ts';
import { uitvraagFor } from '../correctie/uitvraag-for.ts';
import { requireOwnLocatie } from '../auth/rights.ts';
import { readLastYear } from '../last-year/read-last-year.ts';
import { Problem } from '../problem.ts';
import { findUitvraag } from '../uitvragen/find-uitvraag.ts';
import type { UseCase } from '../use-case.ts';

/** All that a new form needs, and what was sent before, this year and last. */
export const readUitnodiging: UseCase<'readUitnodiging'> = async ({ path, caller }, services) => {
  const own = await requireOwnLocatie(caller, path, services);
  const { locatie } = own;
  const { gemeenten, inzendingen } = services.store;
  const [uitvraag, respons, gemeente, organisatie] = await Promise.all([
    findUitvraag(path, caller, services),
    inzendingen.findRespons(path),
    gemeenten.findGemeente(path.gemeentecode),
    gemeenten.findOrganisatie(path.gemeentecode, locatie.organisatieId),
  ]);
  if (respons === undefined || gemeente === undefined || organisatie === undefined)
    throw new Problem('niet-gevonden');
  const { verwacht, versie, inzendingId } = respons.value;
  const newest = inzendingId === undefined ? undefined : await inzendingen.findVersie(path, inzendingId);
  const before = await readLastYear({ ...own, caller, uitvraag }, services);
  const stand = standOf(respons.value, services.now());
  const ownUitvraag = uitvraagFor(uitvraag, stand);
  const uitnodiging: Uitnodiging = { gemeente, uitvraag: ownUitvraag, locatie, organisatie, versie, before };
  return {
    ...uitnodiging,
    ...(verwacht !== undefined && { verwacht }),
    stand,
    ...(newest && { ontvangstbewijs: newest.ontvangstbewijs }),
  };
};
