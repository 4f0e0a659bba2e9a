import type { KeptSending, SendingRecord } from './kept-sending.ts';
import type { RefusalCode } from './refusal.ts';

/** What can happen to a sending. `op`: RFC 3339, UTC. */
export type SendingEvent =
  /** The user set these data ready. */
  | { readonly kind: 'set-ready'; readonly record: SendingRecord; readonly op: string }
  /** These data are about to go out. */
  | { readonly kind: 'going'; readonly record: SendingRecord }
  /** The server has these data. */
  | { readonly kind: 'received'; readonly record: SendingRecord }
  /** The server refused these data. */
  | {
      readonly kind: 'refused';
      readonly record: SendingRecord;
      readonly code: RefusalCode;
      readonly op: string;
    }
  /** The server was asked and does not have what went out, or it never went out. */
  | { readonly kind: 'not-arrived'; readonly op: string }
  /** The server lets the user send again: an earlier refusal says nothing any more. */
  | { readonly kind: 'welcome' };

const isSame = (a: SendingRecord | undefined, b: SendingRecord): boolean =>
  a?.inzendingId === b.inzendingId && a.hash === b.hash;

const numberOf = ({ inzendingId, hash }: SendingRecord): SendingRecord => ({ inzendingId, hash });

/** What the file remembers after an event: no clock, no network, no Excel. */
export function afterEvent(kept: KeptSending, event: SendingEvent): KeptSending {
  const { sent, pending, ready, refused } = kept;
  switch (event.kind) {
    case 'set-ready':
      // What went out with these very data is not ready again before the server was asked.
      if (isSame(pending, event.record)) return kept;
      return only({ sent, pending, ready: { ...numberOf(event.record), op: event.op } });
    case 'going':
      return only({
        sent,
        pending: numberOf(event.record),
        ready: isSame(ready, event.record) ? ready : undefined,
      });
    case 'received':
      return only({
        sent: numberOf(event.record),
        pending: isSame(pending, event.record) ? undefined : pending,
        ready: isSame(ready, event.record) ? undefined : ready,
      });
    case 'refused':
      return only({
        sent,
        // A number that is taken by other data is of no more use.
        ready: event.code === 'nummer-al-gebruikt' ? undefined : ready,
        refused: { ...numberOf(event.record), op: event.op, code: event.code },
      });
    case 'not-arrived':
      return only({ sent, ready: ready ?? (pending && { ...pending, op: event.op }), refused });
    case 'welcome':
      return only({ sent, pending, ready });
  }
}

type Loose = { readonly [Part in keyof KeptSending]: KeptSending[Part] | undefined };

/** Without the parts that are absent. */
const only = (parts: Loose): KeptSending =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
