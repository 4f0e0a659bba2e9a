import type { ContactStore, KeptContact } from '../contact-store.ts';
import { markedMap } from './marked-map.ts';
import type { MemoryAudit } from './memory-audit.ts';

export function memoryContacten(audit: MemoryAudit): ContactStore {
  const rows = markedMap<KeptContact>();
  const keyOf = (gemeentecode: string, { rol, scope }: KeptContact) => `${gemeentecode}|${rol}|${scope}`;
  return {
    list: (gemeentecode) => Promise.resolve(rows.list(`${gemeentecode}|`)),
    save: (gemeentecode, contacten, event) => {
      const stands = contacten.every(({ value, mark }) => {
        const place = keyOf(gemeentecode, value);
        return mark === '' ? !rows.has(place) : rows.isAt(place, mark);
      });
      if (!stands) return Promise.resolve('conflict');
      for (const { value } of contacten) void rows.save(keyOf(gemeentecode, value), value);
      audit.add(gemeentecode, event);
      return Promise.resolve('done');
    },
  };
}
