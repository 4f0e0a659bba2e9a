import type { AfspraakStand } from '../../../shared/contract/afspraak-messages.ts';
import type { AfspraakStore } from '../afspraak-store.ts';
import { afspraakKey } from '../afspraak-key.ts';
import { markedMap } from './marked-map.ts';
import type { MemoryAudit } from './memory-audit.ts';

export function memoryAfspraken(audit: MemoryAudit): AfspraakStore {
  const sets = markedMap<readonly AfspraakStand[]>();
  return {
    list: (gemeentecode) => Promise.resolve(sets.get(gemeentecode) ?? { value: [], mark: '' }),
    replace: (gemeentecode, { value, mark }, event) => {
      const known = sets.get(gemeentecode);
      if ((known?.mark ?? '') !== mark) return Promise.resolve('conflict');
      const byKey = new Map(
        [...(known?.value ?? []), ...value].map((one) => [afspraakKey(one.afspraak), one]),
      );
      const sorted = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
      audit.add(gemeentecode, event);
      return sets.save(gemeentecode, sorted).then(() => 'done');
    },
  };
}
