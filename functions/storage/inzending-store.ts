import type { AuditEvent, AuditRow } from '../audit/audit-chain.ts';
import type { InzendingVersie } from '../inzendingen/inzending-versie.ts';
import type { LocatieRespons } from '../inzendingen/locatie-respons.ts';
import type { Marked, Outcome } from './marked.ts';
import type { UitvraagKey } from './uitvraag-store.ts';

export interface LocatieKey extends UitvraagKey {
  readonly locatieId: string;
}

/** A new version with the state of its locatie as it becomes, under the mark of the state that was decided on. */
interface NewVersie {
  readonly versie: InzendingVersie;
  readonly respons: Marked<LocatieRespons>;
  readonly event: AuditEvent;
}

/** A state as it becomes, under the mark of the one that was decided on. */
interface NewStand {
  readonly respons: Marked<LocatieRespons>;
  readonly event: AuditEvent;
}

/** Versions that go, with the state of their locatie as it becomes. */
interface Removal extends NewStand {
  readonly ids: readonly string[];
}

export const MOST_REMOVED = 90;

/** What locaties sent. A version is never changed; the state of a locatie says which one counts. */
export interface InzendingStore {
  findRespons(key: LocatieKey): Promise<Marked<LocatieRespons> | undefined>;
  /** All invited locaties of one uitvraag, in order of their id; no version is read for it. */
  listRespons(key: UitvraagKey): Promise<readonly Marked<LocatieRespons>[]>;
  /** Adds the state of a newly invited locatie: `conflict` when it has one. */
  insertRespons(key: UitvraagKey, respons: LocatieRespons): Promise<Outcome>;
  replaceRespons(key: UitvraagKey, respons: Marked<LocatieRespons>): Promise<Outcome>;
  findVersie(key: LocatieKey, inzendingId: string): Promise<InzendingVersie | undefined>;
  /** Version, state and audit row: whole or not at all. `conflict` also when the id is in use. */
  saveVersie(key: LocatieKey, change: NewVersie): Promise<Outcome>;
  /** State and audit row of one locatie, both or neither. */
  saveStand(key: LocatieKey, change: NewStand): Promise<Outcome>;
  /** Ids of the versions that are kept. */
  listVersieIds(key: LocatieKey): Promise<readonly string[]>;
  /** Takes versions away with the state and audit row that go with that, at most {@link MOST_REMOVED}: all or nothing. */
  removeVersies(key: LocatieKey, removal: Removal): Promise<Outcome>;
  listAudit(key: LocatieKey): Promise<readonly AuditRow[]>;
}
