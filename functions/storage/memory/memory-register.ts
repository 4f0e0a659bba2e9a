import type { RegisterChange } from '../../../shared/register/register.ts';
import type { RegisterHead } from '../../register/register-head.ts';
import type { GemeenteStore } from '../gemeente-store.ts';
import type { RegisterStore } from '../register-store.ts';
import { markedMap } from './marked-map.ts';
import type { MemoryAudit } from './memory-audit.ts';

/** @param gemeenten where the rows stand */
export function memoryRegister(gemeenten: GemeenteStore, audit: MemoryAudit): RegisterStore {
  const heads = markedMap<RegisterHead>();
  const changes = markedMap<RegisterChange>();
  return {
    findHead: (gemeentecode) => Promise.resolve(heads.get(gemeentecode)),
    findChange: (gemeentecode, versie) => Promise.resolve(changes.get(`${gemeentecode}|${versie}`)?.value),
    insertChange: async (gemeentecode, { head, mark, change }, event) => {
      const outcome =
        mark === undefined
          ? heads.insert(gemeentecode, head)
          : heads.replace(gemeentecode, { value: head, mark });
      if (outcome === 'conflict') return outcome;
      await changes.save(`${gemeentecode}|${head.versie + 1}`, change);
      audit.add(gemeentecode, event);
      return outcome;
    },
    savePart: async (gemeentecode, head, { rows, event }) => {
      if (heads.replace(gemeentecode, head) === 'conflict') return 'conflict';
      for (const organisatie of rows.organisaties) await gemeenten.saveOrganisatie(gemeentecode, organisatie);
      for (const locatie of rows.locaties) await gemeenten.saveLocatie(locatie);
      if (event) audit.add(gemeentecode, event);
      return 'done';
    },
  };
}
