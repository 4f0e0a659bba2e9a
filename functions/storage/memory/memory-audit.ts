import {
  type AuditCheckpoint,
  type AuditEvent,
  type AuditHead,
  type AuditRow,
  chainStart,
  link,
} from '../../audit/audit-chain.ts';
import type { AuditChain } from '../audit-store.ts';
import type { KeyedHash } from '../../keyed-hash.ts';

/** Audit chains by name. */
export interface MemoryAudit {
  add(chain: string, event: AuditEvent): void;
  list(chain: string): readonly AuditRow[];
  read(chain: string): AuditChain;
  cut(chain: string, checkpoint: AuditCheckpoint): void;
}

export function memoryAudit(hash: KeyedHash): MemoryAudit {
  const chains = new Map<string, readonly AuditRow[]>();
  const heads = new Map<string, AuditHead>();
  const cuts = new Map<string, AuditCheckpoint>();
  const rowsOf = (chain: string) => chains.get(chain) ?? [];
  return {
    add: (chain, event) => {
      const rows = rowsOf(chain);
      const row = link(heads.get(chain) ?? chainStart, event, hash);
      heads.set(chain, { sequence: row.sequence, hash: row.hash });
      chains.set(chain, [...rows, row]);
    },
    list: rowsOf,
    read: (chain) => {
      const [head, checkpoint] = [heads.get(chain), cuts.get(chain)];
      return { rows: rowsOf(chain), ...(head && { head }), ...(checkpoint && { checkpoint }) };
    },
    cut: (chain, checkpoint) => {
      cuts.set(chain, checkpoint);
      chains.set(
        chain,
        rowsOf(chain).filter(({ sequence }) => sequence > checkpoint.sequence),
      );
    },
  };
}
