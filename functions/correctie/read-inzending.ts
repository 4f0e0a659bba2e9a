import { requireOwnLocatie } from '../auth/rights.ts';
import { versiesOf } from '../inzendingen/versies-of.ts';
import { Problem } from '../problem.ts';
import type { UseCase } from '../use-case.ts';
import { standOf } from './stand-of.ts';

/** Every version that a locatie sent, for who answers for it. No figure is answered that was not logged first. */
export const readInzending: UseCase<'readInzending'> = async ({ path, caller }, services) => {
  const { grant } = await requireOwnLocatie(caller, path, services);
  const { store, now } = services;
  const respons = await store.inzendingen.findRespons(path);
  if (respons === undefined) throw new Problem('niet-gevonden');
  const { gemeentecode, uitvraagId, locatieId } = path;
  const who = { moment: now().toISOString(), actor: caller.actor, rol: grant.rol };
  await store.inzage.add(gemeentecode, { ...who, what: 'versies', uitvraagId, locatieId });
  const regels = [...versiesOf(respons.value)].reverse();
  const versies = await Promise.all(
    regels.map(async (regel) => {
      const found = await store.inzendingen.findVersie(path, regel.inzendingId);
      if (found === undefined) throw new Error('A version that is listed is not there');
      const { inzending, ontvangstbewijs } = found;
      return { regel, inzending, ontvangstbewijs };
    }),
  );
  return { stand: standOf(respons.value, now()), versies };
};
