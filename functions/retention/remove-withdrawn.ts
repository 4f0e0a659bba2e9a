import type { VersieRegel } from '../../shared/inzending/inzending-stand.ts';
import type { LocatieRespons } from '../inzendingen/locatie-respons.ts';
import { MOST_REMOVED } from '../storage/inzending-store.ts';
import { untilDone } from '../storage/until-done.ts';
import { eventOf, type Removal, type Removing } from './removal.ts';

/** What was sent and taken back. A version that counted in a release stays with that: releases are compared by it. */
export const removeWithdrawn: Removal = async (removing) => {
  const { gemeentecode, services } = removing;
  const { store } = services;
  let gone = 0;
  for (const { uitvraag, gewist } of await store.uitvragen.list(gemeentecode)) {
    if (gewist !== undefined) continue;
    const key = { gemeentecode, uitvraagId: uitvraag.uitvraagId };
    for (const { value } of await store.inzendingen.listRespons(key))
      if (candidates(value).length > 0)
        gone += await removeAt({ ...key, locatieId: value.locatieId }, removing);
  }
  return gone;
};

type Place = Parameters<Removing['services']['store']['inzendingen']['findRespons']>[0];

async function removeAt(place: Place, removing: Removing): Promise<number> {
  const { inzendingen } = removing.services.store;
  return untilDone(async () => {
    const found = await inzendingen.findRespons(place);
    if (found === undefined) return 0;
    const over = await overdue(found.value, place, removing);
    if (over.length === 0 || !removing.isReal) return over.length;
    const kept = new Set(await inzendingen.listVersieIds(place));
    const ids = over.map(({ inzendingId }) => inzendingId);
    const versies = (found.value.versies ?? []).filter(({ inzendingId }) => !ids.includes(inzendingId));
    const told = {
      action: 'inzending-verwijderd',
      object: place.locatieId,
      versie: found.value.versie,
    } as const;
    const outcome = await inzendingen.removeVersies(place, {
      ids: ids.filter((id) => kept.has(id)),
      respons: { value: { ...found.value, versies }, mark: found.mark },
      event: eventOf(removing, told),
    });
    return outcome === 'done' ? over.length : undefined;
  });
}

const candidates = ({
  versies = [],
  adopted,
  adoptedBefore = [],
}: LocatieRespons): readonly VersieRegel[] => {
  const counted = new Set([adopted, ...adoptedBefore].map((one) => one?.inzendingId));
  return versies
    .filter(({ stand, inzendingId }) => stand === 'ingetrokken' && !counted.has(inzendingId))
    .slice(0, MOST_REMOVED);
};

/** When it was taken back stands in the audit rows; where those are gone it is longer ago than any term. */
async function overdue(
  respons: LocatieRespons,
  place: Place,
  { before, services }: Removing,
): Promise<readonly VersieRegel[]> {
  const { rows } = await services.store.audits.read(place);
  const takenBack = new Map(
    rows
      .filter(({ event }) => event.action === 'inzending-ingetrokken')
      .map(({ event }) => [event.object, event.moment]),
  );
  return candidates(respons).filter(
    ({ inzendingId, ontvangenOp }) => (takenBack.get(inzendingId) ?? ontvangenOp) < before,
  );
}
