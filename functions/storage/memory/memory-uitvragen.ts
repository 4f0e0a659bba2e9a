import type { Koppeling } from '../../last-year/koppeling.ts';
import type { Invited } from '../../uitvragen/invited.ts';
import type { UitvraagRecord } from '../../uitvragen/uitvraag-record.ts';
import type { UitvraagKey, UitvraagStore } from '../uitvraag-store.ts';
import { markedMap } from './marked-map.ts';
import type { MemoryAudit } from './memory-audit.ts';

const keyOf = ({ gemeentecode, uitvraagId }: UitvraagKey) => `${gemeentecode}|${uitvraagId}`;

export function memoryUitvragen(audit: MemoryAudit): UitvraagStore {
  const records = markedMap<UitvraagRecord>();
  const invitations = markedMap<Invited>();
  const proposals = markedMap<Koppeling>();
  return {
    find: (key) => Promise.resolve(records.get(keyOf(key))),
    list: (gemeentecode) => Promise.resolve(records.list(`${gemeentecode}|`).map(({ value }) => value)),
    insert: (record, event) => {
      const outcome = records.insert(keyOf(record.uitvraag), record);
      if (outcome === 'done') audit.add(record.uitvraag.gemeentecode, event);
      return Promise.resolve(outcome);
    },
    replace: (changed, event) => {
      const outcome = records.replace(keyOf(changed.value.uitvraag), changed);
      if (outcome === 'done') audit.add(changed.value.uitvraag.gemeentecode, event);
      return Promise.resolve(outcome);
    },
    listInvited: (key) => Promise.resolve(invitations.list(`${keyOf(key)}|`).map(({ value }) => value)),
    saveInvited: (key, invited) => invitations.save(`${keyOf(key)}|${invited.locatieId}`, invited),
    findKoppeling: (key, locatieId) => Promise.resolve(proposals.get(`${keyOf(key)}|${locatieId}`)?.value),
    saveKoppeling: async (key, koppeling, event) => {
      await proposals.save(`${keyOf(key)}|${koppeling.locatieId}`, koppeling);
      audit.add(key.gemeentecode, event);
      return 'done';
    },
    listAudit: (gemeentecode) => Promise.resolve(audit.list(gemeentecode)),
  };
}
