import type { InzendingVersie } from '../../inzendingen/inzending-versie.ts';
import type { LocatieRespons } from '../../inzendingen/locatie-respons.ts';
import type { InzendingStore, LocatieKey } from '../inzending-store.ts';
import type { UitvraagKey } from '../uitvraag-store.ts';
import { markedMap } from './marked-map.ts';
import type { MemoryAudit } from './memory-audit.ts';

const uitvraagOf = ({ gemeentecode, uitvraagId }: UitvraagKey) => `${gemeentecode}|${uitvraagId}|`;
export const locatieOf = (key: LocatieKey) => `${uitvraagOf(key)}${key.locatieId}`;

export function memoryInzendingen(audit: MemoryAudit): InzendingStore {
  const states = markedMap<LocatieRespons>();
  const versies = markedMap<InzendingVersie>();
  const versieOf = (key: LocatieKey, inzendingId: string) => `${locatieOf(key)}|${inzendingId}`;
  return {
    findRespons: (key) => Promise.resolve(states.get(locatieOf(key))),
    listRespons: (key) => Promise.resolve(states.list(uitvraagOf(key))),
    insertRespons: (key, respons) =>
      Promise.resolve(states.insert(locatieOf({ ...key, locatieId: respons.locatieId }), respons)),
    replaceRespons: (key, respons) =>
      Promise.resolve(states.replace(locatieOf({ ...key, locatieId: respons.value.locatieId }), respons)),
    findVersie: (key, inzendingId) => Promise.resolve(versies.get(versieOf(key, inzendingId))?.value),
    saveVersie: (key, { versie, respons, event }) => {
      const id = versieOf(key, versie.ontvangstbewijs.inzendingId);
      if (versies.has(id) || !states.isAt(locatieOf(key), respons.mark)) return Promise.resolve('conflict');
      versies.insert(id, versie);
      states.replace(locatieOf(key), respons);
      audit.add(locatieOf(key), event);
      return Promise.resolve('done');
    },
    saveStand: (key, { respons, event }) => {
      const outcome = states.replace(locatieOf(key), respons);
      if (outcome === 'done') audit.add(locatieOf(key), event);
      return Promise.resolve(outcome);
    },
    listVersieIds: (key) =>
      Promise.resolve(versies.list(versieOf(key, '')).map(({ value }) => value.ontvangstbewijs.inzendingId)),
    removeVersies: (key, { ids, respons, event }) => {
      const isThere = ids.every((id) => versies.has(versieOf(key, id)));
      if (!isThere || states.replace(locatieOf(key), respons) === 'conflict')
        return Promise.resolve('conflict');
      for (const id of ids) versies.remove(versieOf(key, id));
      audit.add(locatieOf(key), event);
      return Promise.resolve('done');
    },
    listAudit: (key) => Promise.resolve(audit.list(locatieOf(key))),
  };
}
