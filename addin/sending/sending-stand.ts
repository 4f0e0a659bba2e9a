import type { Ontvangstbewijs } from '../../shared/inzending/ontvangstbewijs.ts';
import type { JudgedRecord, KeptSending } from './kept-sending.ts';
import type { RefusalCode } from './refusal.ts';

/** A sending that has not ended with an ontvangstbewijs. */
export type Outgoing =
  /** `changed`: the form says something else since it was set ready. */
  | { readonly kind: 'klaar'; readonly changed: boolean }
  /** Went out; no answer was heard. */
  | { readonly kind: 'onderweg' }
  | { readonly kind: 'geweigerd'; readonly code: RefusalCode };

/** What was sent of a form, as its file knows it. */
export interface SendingState {
  readonly ontvangstbewijs?: Ontvangstbewijs;
  /** Whether the data differ from what was received last. */
  readonly changedSinceSent: boolean;
  /** What was received last came from another file, after what this one sent. */
  readonly isFromElsewhere?: true;
  /** The file remembers that something was received, and its sheet does not say what: somebody deleted it. */
  readonly isReceiptLost?: true;
  /** What became of it, where it does not count. */
  readonly judged?: JudgedRecord;
  /** What is going on beyond that; absent where nothing is. */
  readonly outgoing?: Outgoing;
}

/** How a form stands with the gemeente, as far as the file knows. */
export type SendingStand =
  | 'nieuw'
  | 'klaar'
  | 'klaar-gewijzigd'
  | 'onderweg'
  | 'geweigerd'
  | 'ontvangen'
  | 'gewijzigd'
  | 'bewijs-weg'
  | 'teruggegeven'
  | 'ingetrokken';

/**
 * What is going on beyond what was received.
 * @param now the hashes of what the form says now, with and without doelgroepkinderen
 */
export function outgoingOf(
  { sent, pending, ready, refused }: KeptSending,
  now: ReadonlySet<string>,
): Outgoing | undefined {
  if (pending !== undefined) return { kind: 'onderweg' };
  if (sent !== undefined && now.has(sent.hash)) return undefined;
  // A refusal is about these data: who changed them has done what was asked, or will hear it again.
  if (refused !== undefined && now.has(refused.hash)) return { kind: 'geweigerd', code: refused.code };
  return ready && { kind: 'klaar', changed: !now.has(ready.hash) };
}

export function sendingStandOf(state: SendingState): SendingStand {
  const { outgoing } = state;
  if (outgoing !== undefined && !(outgoing.kind === 'klaar' && outgoing.changed)) return outgoing.kind;
  return arrivedStandOf(state) ?? (outgoing === undefined ? 'nieuw' : 'klaar-gewijzigd');
}

/** How what arrived stands; undefined where nothing did. */
function arrivedStandOf(state: SendingState): SendingStand | undefined {
  const { ontvangstbewijs, changedSinceSent, isReceiptLost = false, judged } = state;
  if (judged !== undefined) return judged.stand;
  if (ontvangstbewijs === undefined && !isReceiptLost) return undefined;
  if (changedSinceSent) return 'gewijzigd';
  return ontvangstbewijs === undefined ? 'bewijs-weg' : 'ontvangen';
}
