import type { Inzending } from '../../shared/inzending/inzending.ts';
import type { Ontvangstbewijs } from '../../shared/inzending/ontvangstbewijs.ts';
import type { Finding } from '../../shared/validation/finding.ts';
import { workbookFailure } from '../texts/failures.ts';
import { type KeptSending, readKept, type SendingRecord, writeKept } from '../sending/kept-sending.ts';
import { afterEvent } from '../sending/sending-events.ts';
import { arrived, inzendingPath } from './known-sending.ts';
import type { OpenForm } from './open-form.ts';
import { done, failed, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import { seenAfter } from './seen-after.ts';
import { stateKeeping } from './sending-state.ts';
import { startChange } from './start-state.ts';

export interface Sending {
  readonly inzending: Inzending;
  readonly record: SendingRecord;
  /** What the check of these data found. */
  readonly findings: readonly Finding[];
}

/** What came of it, and the form with what the file remembers by now. */
export interface Sent {
  readonly outcome: Outcome<Ontvangstbewijs>;
  readonly open: OpenForm;
  /** Whether the data went out now. */
  readonly isOut: boolean;
}

/**
 * Sends so that equal data are stored once, whatever happens on the way: number and hash are kept in the file before
 * anything goes out, and the sheets say that no answer was heard yet; a number that was used before is asked after first.
 */
export async function sendOnce(ports: Ports, open: OpenForm, sending: Sending): Promise<Sent> {
  const { inzending, record, findings } = sending;
  const before = readKept(open.seen);
  const asked = await askFirst(ports, open, before, record);
  if (asked !== undefined) return { outcome: asked, open, isOut: false };
  const kept = afterEvent(before, { kind: 'going', record });
  const state = await stateKeeping(open, kept);
  const start = startChange(open, { findings, sending: state, now: ports.now() });
  const change = { ...start, settings: writeKept(kept) };
  const told = await ports.workbook.apply(open.seen, change);
  if (!told.ok) return { outcome: told, open, isOut: false };
  const path = inzendingPath(open.context, record.inzendingId);
  const outcome = await ports.client.call('submitInzending', { path, body: inzending });
  return { outcome, open: { ...open, seen: seenAfter(open.seen, change) }, isOut: true };
}

/**
 * What the server says of data that may have arrived before; nothing where sending can go on. Other data that are on
 * their way are never overtaken: the form must be prepared again, which asks after them.
 */
async function askFirst(
  ports: Ports,
  { context }: OpenForm,
  { sent, pending, ready }: KeptSending,
  record: SendingRecord,
): Promise<Outcome<Ontvangstbewijs> | undefined> {
  if (pending !== undefined && pending.inzendingId !== record.inzendingId)
    return failed(workbookFailure('formulier-veranderd'));
  const isKnown = [sent, pending, ready].some(
    (one) => one?.inzendingId === record.inzendingId && one.hash === record.hash,
  );
  if (!isKnown) return undefined;
  const answer = await arrived(ports, context, record.inzendingId);
  if (!answer.ok) return answer;
  return answer.value === undefined ? undefined : done(answer.value);
}
