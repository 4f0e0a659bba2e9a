import type { AuditEvent, AuditRow } from '../audit/audit-chain.ts';
import type { Koppeling } from '../last-year/koppeling.ts';
import type { Invited } from '../../shared/uitvraag/invited.ts';
import type { UitvraagRecord } from '../uitvragen/uitvraag-record.ts';
import type { Marked, Outcome } from './marked.ts';

export interface UitvraagKey {
  readonly gemeentecode: string;
  readonly uitvraagId: string;
}

/** The uitvragen of a gemeente, who is invited, and the audit rows of what was done to them. */
export interface UitvraagStore {
  find(key: UitvraagKey): Promise<Marked<UitvraagRecord> | undefined>;
  list(gemeentecode: string): Promise<readonly UitvraagRecord[]>;
  /** Adds a new uitvraag with its audit row and who is invited, or nothing: `conflict` when there is one with this id. */
  insert(record: UitvraagRecord, event: AuditEvent, invited?: readonly Invited[]): Promise<Outcome>;
  /** Replaces the record that was read, and who is invited where that is given, and adds the audit row: all or nothing. */
  replace(changed: Marked<UitvraagRecord>, event: AuditEvent, invited?: readonly Invited[]): Promise<Outcome>;
  listInvited(key: UitvraagKey): Promise<readonly Invited[]>;
  /** Keeps a list of who is invited in the place of an earlier one. */
  saveInvited(key: UitvraagKey, invited: readonly Invited[]): Promise<void>;
  /** What was proposed of a locatie in this uitvraag. */
  findKoppeling(key: UitvraagKey, locatieId: string): Promise<Marked<Koppeling> | undefined>;
  /** All proposals in this uitvraag, in order of the locatie. */
  listKoppelingen(key: UitvraagKey): Promise<readonly Koppeling[]>;
  /** Keeps a proposal in the place of the one that was read, with its audit row; an empty mark: there was none. */
  saveKoppeling(key: UitvraagKey, koppeling: Marked<Koppeling>, event: AuditEvent): Promise<Outcome>;
  listAudit(gemeentecode: string): Promise<readonly AuditRow[]>;
}
