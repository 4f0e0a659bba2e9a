import type { Aanwijzing } from '../../shared/validation/aanwijzing.ts';
import { findAanwijzingen } from '../../shared/validation/find-aanwijzingen.ts';
import { requireRole, runners } from '../auth/rights.ts';
import type { LocatieRespons } from '../inzendingen/locatie-respons.ts';
import { versiesOf } from '../inzendingen/versies-of.ts';
import { findLastYear } from '../last-year/find-last-year.ts';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import type { LocatieKey } from '../storage/inzending-store.ts';
import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import { findUitvraag } from '../uitvragen/find-uitvraag.ts';
import type { UseCase } from '../use-case.ts';
import { standOf } from './stand-of.ts';

/** What the gemeente may know of one locatie: which rules looked up, which way, and what was said of it. */
export const readAanwijzingen: UseCase<'readAanwijzingen'> = async ({ path, caller }, services) => {
  requireRole(caller, path.gemeentecode, runners);
  const uitvraag = await findUitvraag(path, caller, services);
  const respons = (await services.store.inzendingen.findRespons(path))?.value;
  if (respons === undefined) throw new Problem('niet-gevonden');
  return {
    stand: standOf(respons, services.now()),
    versies: [...versiesOf(respons)].reverse(),
    aanwijzingen: await signsIn(path, { uitvraag, respons }, services),
  };
};

async function signsIn(
  key: LocatieKey,
  { uitvraag, respons }: { uitvraag: Uitvraag; respons: LocatieRespons },
  { store }: Services,
): Promise<Aanwijzing[]> {
  const { inzendingId, verwacht } = respons;
  const locatie = await store.gemeenten.findLocatie(key.gemeentecode, key.locatieId);
  if (inzendingId === undefined || locatie === undefined || respons.status === 'ingetrokken') return [];
  const versie = await store.inzendingen.findVersie(key, inzendingId);
  if (versie === undefined) throw new Error('The newest version is not there');
  const { lastYear } = await findLastYear({ uitvraag, locatie }, store);
  return findAanwijzingen(versie.inzending, { uitvraag, locatie, verwacht, lastYear });
}
