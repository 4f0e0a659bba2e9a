import type { AuditStore, ChainKey } from '../audit-store.ts';
import type { MemoryAudit } from './memory-audit.ts';
import { locatieOf } from './memory-inzendingen.ts';

/** @param gemeenten their chains @param locaties those of each locatie in an uitvraag */
export function memoryAudits(gemeenten: MemoryAudit, locaties: MemoryAudit): AuditStore {
  const placeOf = (chain: ChainKey) =>
    'locatieId' in chain
      ? { audit: locaties, name: locatieOf(chain) }
      : { audit: gemeenten, name: chain.gemeentecode };
  return {
    read: (chain) => {
      const { audit, name } = placeOf(chain);
      return Promise.resolve(audit.read(name));
    },
    cut: (chain, checkpoint) => {
      const { audit, name } = placeOf(chain);
      audit.cut(name, checkpoint);
      return Promise.resolve();
    },
  };
}
