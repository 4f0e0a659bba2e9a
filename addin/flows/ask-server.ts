import type { ResponseOf } from '../../shared/contract/endpoints.ts';
import type { Ontvangstbewijs } from '../../shared/inzending/ontvangstbewijs.ts';
import {
  type JudgedRecord,
  type KeptSending,
  readKept,
  type SendingRecord,
} from '../sending/kept-sending.ts';
import { afterEvent } from '../sending/sending-events.ts';
import { arrived } from './known-sending.ts';
import type { OpenForm } from './open-form.ts';
import { done, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import type { Received } from './receive.ts';
import { sendingState } from './sending-state.ts';

/** What server and file together know of what was sent before. */
export interface Standing {
  readonly invitation: ResponseOf<'readUitnodiging'>;
  /** What stands at the server. */
  readonly vorige: Ontvangstbewijs | undefined;
  /** Data of which the file did not know that they had arrived, or of which it lost the ontvangstbewijs. */
  readonly received: Received | undefined;
  /** What the file is to remember, now that the server has answered. */
  readonly kept: KeptSending;
}

/** Asks how the uitvraag stands, and whether what the file was sending, or held ready, has arrived after all. */
export async function askServer(ports: Ports, open: OpenForm): Promise<Outcome<Standing>> {
  const { seen, context } = open;
  const { uitvraag, locatie } = context;
  const { gemeentecode, uitvraagId } = uitvraag;
  const path = { gemeentecode, uitvraagId, locatieId: locatie.locatieId };
  const invited = await ports.client.call('readUitnodiging', { path });
  if (!invited.ok) return invited;
  const invitation = invited.value;
  let kept = readKept(seen);
  let received: Received | undefined;
  for (const record of unanswered(kept, invitation)) {
    const answer = await arrived(ports, context, record.inzendingId);
    if (!answer.ok) return answer;
    if (answer.value === undefined) continue;
    kept = afterEvent(kept, { kind: 'received', record });
    received = { record, ontvangstbewijs: answer.value, kept };
  }
  if (kept.pending !== undefined)
    kept = afterEvent(kept, { kind: 'not-arrived', op: ports.now().toISOString() });
  kept = afterEvent(kept, { kind: 'judged', judged: judgedIn(invitation) });
  const { ontvangstbewijs: vorige } = invitation;
  received ??= await lostReceipt(open, kept, vorige);
  return done({ invitation, vorige, received: received && { ...received, kept }, kept });
}

/** What the server says of the newest version, where that does not count. */
function judgedIn({ stand, ontvangstbewijs }: Standing['invitation']): JudgedRecord | undefined {
  if (stand?.status !== 'teruggegeven' && stand?.status !== 'ingetrokken') return undefined;
  const { status, opmerking } = stand;
  if (ontvangstbewijs === undefined) return undefined;
  return {
    inzendingId: ontvangstbewijs.inzendingId,
    stand: status,
    ...(opmerking !== undefined && { opmerking }),
  };
}

/** What stands at the server, where it is what this file sent and the sheet that said so is gone. */
async function lostReceipt(
  open: OpenForm,
  kept: KeptSending,
  vorige: Ontvangstbewijs | undefined,
): Promise<Received | undefined> {
  const { sent: record } = kept;
  if (record === undefined || vorige?.inzendingId !== record.inzendingId) return undefined;
  const { isReceiptLost = false } = await sendingState(open);
  return isReceiptLost ? { record, ontvangstbewijs: vorige, kept } : undefined;
}

/**
 * What may be at the server while the file does not know: what went out, and what was set ready and may have been sent
 * from a copy of the file. The last is worth asking only where something came in at all. A number that was taken may
 * have been taken by these data, with another reason.
 */
function unanswered(
  { pending, ready, refused }: KeptSending,
  { versie }: Pick<Standing['invitation'], 'versie'>,
): readonly SendingRecord[] {
  const taken = refused?.code === 'nummer-al-gebruikt' ? refused : undefined;
  const copied = versie > 0 && ready?.inzendingId !== pending?.inzendingId ? ready : undefined;
  return [pending, taken, copied].flatMap((one) =>
    one === undefined ? [] : [{ inzendingId: one.inzendingId, hash: one.hash }],
  );
}
