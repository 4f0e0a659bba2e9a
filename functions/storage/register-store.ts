import type { RegisterChange } from '../../shared/register/register.ts';
import type { AuditEvent } from '../audit/audit-chain.ts';
import type { RegisterHead } from '../register/register-head.ts';
import type { Mark, Marked, Outcome } from './marked.ts';

/** A change that begins: how the register stands from then on, under the mark of what was seen (none: no head yet). */
interface BegunChange {
  readonly head: RegisterHead;
  readonly mark: Mark | undefined;
  readonly change: RegisterChange;
}

/** Rows of a change; with the audit row of the whole change where they are the last. */
interface WrittenPart {
  readonly rows: RegisterChange;
  readonly event: AuditEvent | undefined;
}

/** Most rows of one part of a change. */
export const MAX_PART = 90;

/** Changes of the locaties and organisaties of a gemeente, which {@link GemeenteStore} reads. Each change is kept. */
export interface RegisterStore {
  findHead(gemeentecode: string): Promise<Marked<RegisterHead> | undefined>;
  /** The change that led, or leads, to this versie. */
  findChange(gemeentecode: string, versie: number): Promise<RegisterChange | undefined>;
  /** Keeps head, change (under the versie after that of the head) and audit row: all or nothing. */
  insertChange(gemeentecode: string, begun: BegunChange, event: AuditEvent): Promise<Outcome>;
  /**
   * Writes rows as they become, with the head that follows: all or nothing, so that who lost its way long ago writes
   * over nothing. A part has at most {@link MAX_PART} rows.
   */
  savePart(gemeentecode: string, head: Marked<RegisterHead>, written: WrittenPart): Promise<Outcome>;
}
