import type { ProblemDocument } from '../../shared/contract/problem-document.ts';
import type { Ontvangstbewijs } from '../../shared/inzending/ontvangstbewijs.ts';
import type { UitvraagStatus } from '../../shared/uitvraag/uitvraag.ts';
import type { InzendingStand } from '../../shared/inzending/inzending-stand.ts';
import type { JudgedRecord } from '../sending/kept-sending.ts';
import type { Outgoing, SendingState } from '../sending/sending-stand.ts';
import type { CheckCounts } from './check-counts.ts';
import type { Finding } from '../../shared/validation/finding.ts';

/** An uitvraag that is not open: what it is, and what was received of this form. */
export interface Over {
  readonly status: Exclude<UitvraagStatus, 'open'>;
  readonly ontvangstbewijs?: Ontvangstbewijs;
  /** Whether the form says something else than what was received. */
  readonly changedSinceSent: boolean;
  readonly isFromElsewhere?: true;
  readonly judged?: JudgedRecord;
  readonly outgoing?: Outgoing;
  /** How the locatie stands, where the server was asked. */
  readonly stand?: InzendingStand;
}

/** Why an action did not succeed, in words for the user: what is the matter and what to do. */
export interface Failure {
  /** Code of the problem catalogue (server) or of `addin/texts/failures.ts` (workbook, network). */
  readonly code: string;
  readonly title: string;
  readonly advies: string;
  readonly findings?: readonly Finding[];
  /** How many children there are in the form that `findings` are about. */
  readonly counts?: CheckCounts;
  /** How the form stands with the gemeente after this. */
  readonly sending?: SendingState;
  /** Names of sheets, tables or columns that it is about, as the user sees them. */
  readonly parts?: readonly string[];
  /** The version that stands at the server, where somebody else was first. */
  readonly versie?: number;
  /** Numbers under which this file sent before: what stands there with one of them is no colleague's. */
  readonly ownIds?: readonly string[];
  /** How things stand where nothing can be sent, as the uitvraag is not open. */
  readonly over?: Over;
  readonly document?: ProblemDocument;
}

/** Result of an action: expected failures are values; a bug is thrown. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const failed = (failure: Failure): Outcome<never> => ({ ok: false, failure });
