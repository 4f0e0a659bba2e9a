import type { ResponseOf } from '../../shared/contract/endpoints.ts';
import type { Ontvangstbewijs } from '../../shared/inzending/ontvangstbewijs.ts';
import { arrived } from './known-sending.ts';
import type { OpenForm } from './open-form.ts';
import { done, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import type { Received } from './receive.ts';
import { readRecord, type SendingRecord, settingKeys } from './sending-record.ts';

/** What server and file together know of what was sent before. */
export interface Standing {
  readonly invitation: ResponseOf<'readUitnodiging'>;
  /** What stands at the server. */
  readonly vorige: Ontvangstbewijs | undefined;
  /** Data of which the file did not know that they had arrived. */
  readonly received: Received | undefined;
  /** Data that were being sent and did not arrive. */
  readonly pending: SendingRecord | undefined;
  /** Data of which is known that they arrived. */
  readonly sent: SendingRecord | undefined;
}

/** Asks how the uitvraag stands, and whether what was being sent has arrived after all. */
export async function askServer(ports: Ports, { seen, context }: OpenForm): Promise<Outcome<Standing>> {
  const { uitvraag, locatie } = context;
  const { gemeentecode, uitvraagId } = uitvraag;
  const path = { gemeentecode, uitvraagId, locatieId: locatie.locatieId };
  const invited = await ports.client.call('readUitnodiging', { path });
  if (!invited.ok) return invited;
  const invitation = invited.value;
  const known = { invitation, vorige: invitation.ontvangstbewijs };
  const sent = readRecord(seen, settingKeys.sent);
  const pending = readRecord(seen, settingKeys.pending);
  if (pending === undefined) return done({ ...known, received: undefined, pending, sent });
  const answer = await arrived(ports, context, pending.inzendingId);
  if (!answer.ok) return answer;
  if (answer.value === undefined) return done({ ...known, received: undefined, pending, sent });
  const received = { record: pending, ontvangstbewijs: answer.value };
  return done({ ...known, received, pending: undefined, sent: pending });
}
