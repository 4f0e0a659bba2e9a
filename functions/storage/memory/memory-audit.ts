import { type AuditEvent, type AuditRow, chainStart, link } from '../../audit/audit-chain.ts';
import type { KeyedHash } from '../../keyed-hash.ts';

/** Audit chains by name. */
export interface MemoryAudit {
  add(chain: string, event: AuditEvent): void;
  list(chain: string): readonly AuditRow[];
}

export function memoryAudit(hash: KeyedHash): MemoryAudit {
  const chains = new Map<string, readonly AuditRow[]>();
  const rowsOf = (chain: string) => chains.get(chain) ?? [];
  return {
    add: (chain, event) => {
      const rows = rowsOf(chain);
      chains.set(chain, [...rows, link(rows.at(-1) ?? chainStart, event, hash)]);
    },
    list: rowsOf,
  };
}
