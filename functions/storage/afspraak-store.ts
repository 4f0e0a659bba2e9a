import type { AfspraakStand } from '../../shared/contract/afspraak-messages.ts';
import type { AuditEvent } from '../audit/audit-chain.ts';
import type { Marked, Outcome } from './marked.ts';

/**
 * The afspraken of a gemeente, every versie of each. One mark is of all of them together, as at most one may be `actief`:
 * who decides on one must have seen the others.
 */
export interface AfspraakStore {
  /** In order of afspraakId, then versie. */
  list(gemeentecode: string): Promise<Marked<readonly AfspraakStand[]>>;
  /** Writes these versies and the audit row, all or none; the others stay. `conflict` when any was written since. */
  replace(
    gemeentecode: string,
    changed: Marked<readonly AfspraakStand[]>,
    event: AuditEvent,
  ): Promise<Outcome>;
}
