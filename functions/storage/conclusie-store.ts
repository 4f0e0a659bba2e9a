import type { AuditEvent } from '../audit/audit-chain.ts';
import type { ConclusieRecord } from '../conclusies/conclusie-record.ts';
import type { Marked, Outcome } from './marked.ts';
import type { UitvraagKey } from './uitvraag-store.ts';

/** What was chosen of the conclusions on an uitvraag, and what was released of them. */
export interface ConclusieStore {
  find(key: UitvraagKey): Promise<Marked<ConclusieRecord> | undefined>;
  /** Keeps the record in the place of the one that was read, with its audit row; an empty mark: there was none. */
  save(key: UitvraagKey, record: Marked<ConclusieRecord>, event: AuditEvent): Promise<Outcome>;
}
