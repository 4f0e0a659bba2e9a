import type { ConclusieRecord } from '../../conclusies/conclusie-record.ts';
import type { ConclusieStore } from '../conclusie-store.ts';
import type { UitvraagKey } from '../uitvraag-store.ts';
import { markedMap } from './marked-map.ts';
import type { MemoryAudit } from './memory-audit.ts';

export function memoryConclusies(audit: MemoryAudit): ConclusieStore {
  const records = markedMap<ConclusieRecord>();
  const keyOf = ({ gemeentecode, uitvraagId }: UitvraagKey) => `${gemeentecode}|${uitvraagId}`;
  return {
    find: (key) => Promise.resolve(records.get(keyOf(key))),
    save: (key, { value, mark }, event) => {
      const row = keyOf(key);
      const outcome = mark === '' ? records.insert(row, value) : records.replace(row, { value, mark });
      if (outcome === 'done') audit.add(key.gemeentecode, event);
      return Promise.resolve(outcome);
    },
  };
}
