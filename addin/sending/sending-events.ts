import type { JudgedRecord, KeptSending, SendingRecord } from './kept-sending.ts';
import type { RefusalCode } from './refusal.ts';

/** What can happen to a sending, by name, with what it brings. `op`: RFC 3339, UTC. */
interface SendingEvents {
  /** The user set these data ready. */
  'set-ready': { readonly record: SendingRecord; readonly op: string };
  /** These data are about to go out. */
  going: { readonly record: SendingRecord };
  /** The server has these data. */
  received: { readonly record: SendingRecord };
  /** The server refused these data. */
  refused: { readonly record: SendingRecord; readonly code: RefusalCode; readonly op: string };
  /** The server was asked and does not have what went out, or it never went out. */
  'not-arrived': { readonly op: string };
  /** The server lets the user send again: an earlier refusal says nothing any more. */
  welcome: object;
  /** The server told what became of what arrived last; nothing where it counts. */
  judged: { readonly judged: JudgedRecord | undefined };
}
type Kind = keyof SendingEvents;

export type SendingEvent<Of extends Kind = Kind> = {
  [K in Of]: { readonly kind: K } & SendingEvents[K];
}[Of];

type Loose = { readonly [Part in keyof KeptSending]: KeptSending[Part] | undefined };

const steps: { readonly [K in Kind]: (kept: KeptSending, event: SendingEvent<K>) => Loose } = {
  // What went out with these very data is not ready again before the server was asked.
  'set-ready': (kept, { record, op }) =>
    isSame(kept.pending, record)
      ? kept
      : { sent: kept.sent, pending: kept.pending, ready: { ...numberOf(record), op }, judged: kept.judged },
  going: ({ sent, ready, judged }, { record }) => ({
    sent,
    judged,
    pending: numberOf(record),
    ready: isSame(ready, record) ? ready : undefined,
  }),
  received: ({ pending, ready, judged }, { record }) => ({
    sent: numberOf(record),
    // What was said of an earlier inzending is not about this one.
    judged: judged?.inzendingId === record.inzendingId ? judged : undefined,
    pending: isSame(pending, record) ? undefined : pending,
    ready: isSame(ready, record) ? undefined : ready,
  }),
  refused: ({ sent, ready, judged }, { record, code, op }) => ({
    sent,
    judged,
    // A number that is taken by other data is of no more use.
    ready: code === 'nummer-al-gebruikt' ? undefined : ready,
    refused: { ...numberOf(record), op, code },
  }),
  'not-arrived': ({ sent, pending, ready, refused, judged }, { op }) => ({
    sent,
    judged,
    ready: ready ?? (pending && { ...pending, op }),
    refused,
  }),
  welcome: ({ sent, pending, ready, judged }) => ({ sent, pending, ready, judged }),
  judged: (kept, { judged }) => ({ ...kept, judged }),
};

/** What the file remembers after an event: no clock, no network, no Excel. */
export function afterEvent(kept: KeptSending, event: SendingEvent): KeptSending {
  const step = steps[event.kind] as (kept: KeptSending, event: SendingEvent) => Loose;
  const present = Object.entries(step(kept, event)).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present);
}

const isSame = (a: SendingRecord | undefined, b: SendingRecord): boolean =>
  a?.inzendingId === b.inzendingId && a.hash === b.hash;

const numberOf = ({ inzendingId, hash }: SendingRecord): SendingRecord => ({ inzendingId, hash });
