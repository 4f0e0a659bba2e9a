import type { AuditCheckpoint, AuditHead, AuditRow } from '../audit/audit-chain.ts';
import type { LocatieKey } from './inzending-store.ts';

/** Of a gemeente, or of one locatie in one uitvraag. */
export type ChainKey = { readonly gemeentecode: string } | LocatieKey;

/** A chain as it is kept, with where it begins and ends. */
export interface AuditChain {
  readonly rows: readonly AuditRow[];
  /** Absent: nothing was ever written. */
  readonly head?: AuditHead;
  /** Absent: nothing was ever removed. */
  readonly checkpoint?: AuditCheckpoint;
}

/** Audit chains by themselves. Rows are written with the change that they tell of, never here. */
export interface AuditStore {
  read(chain: ChainKey): Promise<AuditChain>;
  /** Keeps the checkpoint, then removes the rows up to and including it. Doing it again removes what was left. */
  cut(chain: ChainKey, checkpoint: AuditCheckpoint): Promise<void>;
}
