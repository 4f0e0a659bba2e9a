import type { AuditEvent } from '../audit/audit-chain.ts';
import type { BerichtRecord, RondeRecord } from '../uitnodigingen/ronde-record.ts';
import type { UitnodigingRecord } from '../uitnodigingen/uitnodiging-record.ts';
import type { Marked, Outcome } from './marked.ts';

/** Where a message stands. */
export type BerichtKey = Pick<BerichtRecord, 'uitvraagId' | 'opdracht' | 'berichtId'>;

/** A message that is planned, with the uitnodiging that is made for it and those that it takes the place of. */
export interface PlannedBericht {
  readonly bericht: BerichtRecord;
  readonly uitnodiging?: UitnodigingRecord;
  readonly replaced: readonly Marked<UitnodigingRecord>[];
}

/** Rows of mail of which the term is over. */
export interface OverdueMail {
  readonly rondes: readonly string[];
  readonly berichten: readonly BerichtKey[];
  readonly uitnodigingen: readonly string[];
  readonly sends: readonly string[];
}

/** Rounds, their messages and the uitnodigingen that go with them, in the partition of the gemeente. */
export interface UitnodigingStore {
  findRonde(gemeentecode: string, opdracht: string): Promise<Marked<RondeRecord> | undefined>;
  listRondes(gemeentecode: string): Promise<readonly Marked<RondeRecord>[]>;
  /** With an audit row: `conflict` when there is one with this number. */
  insertRonde(gemeentecode: string, ronde: RondeRecord, event: AuditEvent): Promise<Outcome>;
  replaceRonde(gemeentecode: string, ronde: Marked<RondeRecord>): Promise<Outcome>;

  /** Message and uitnodiging together, or neither: `conflict` when the message is there. */
  insertBericht(gemeentecode: string, planned: PlannedBericht): Promise<Outcome>;
  /** All messages of an uitvraag, or of one of its rounds. */
  listBerichten(
    gemeentecode: string,
    of: { readonly uitvraagId: string; readonly opdracht?: string },
  ): Promise<readonly Marked<BerichtRecord>[]>;
  findBericht(gemeentecode: string, key: BerichtKey): Promise<Marked<BerichtRecord> | undefined>;
  /** The message as it becomes, with its uitnodiging where that changes too: both or neither. */
  replaceBericht(
    gemeentecode: string,
    bericht: Marked<BerichtRecord>,
    uitnodiging?: Marked<UitnodigingRecord>,
  ): Promise<Outcome>;

  /** Keeps which message an attempt was for. Written before the attempt; one that never went does no harm. */
  saveSend(sendId: string, place: BerichtKey & { readonly gemeentecode: string }): Promise<void>;
  findSend(sendId: string): Promise<(BerichtKey & { readonly gemeentecode: string }) | undefined>;

  /** Which messages attempts were for. */
  listSends(
    gemeentecode: string,
  ): Promise<readonly { readonly sendId: string; readonly place: BerichtKey }[]>;
  /** Takes these away, as far as they are there. */
  remove(gemeentecode: string, over: OverdueMail): Promise<void>;

  findUitnodiging(uitnodigingId: string): Promise<Marked<UitnodigingRecord> | undefined>;
  listUitnodigingen(gemeentecode: string): Promise<readonly Marked<UitnodigingRecord>[]>;
  /** One that goes with no message, with an audit row; those that it takes the place of change with it, or nothing does. */
  insertUitnodiging(
    uitnodiging: UitnodigingRecord,
    replaced: readonly Marked<UitnodigingRecord>[],
    event: AuditEvent,
  ): Promise<Outcome>;
  /** With an audit row, both or neither. */
  replaceUitnodiging(uitnodiging: Marked<UitnodigingRecord>, event: AuditEvent): Promise<Outcome>;
  /** An audit row by itself, for a change that stands elsewhere. `conflict`: not written. */
  addAudit(gemeentecode: string, event: AuditEvent): Promise<Outcome>;
}
