import type { EigenVersies } from '../../shared/contract/correctie-messages.ts';
import type { FormContext } from '../../shared/inzending/form.ts';
import type { InzendingStand } from '../../shared/inzending/inzending-stand.ts';
import { readKept, writeKept } from '../sending/kept-sending.ts';
import { afterEvent } from '../sending/sending-events.ts';
import type { TakenBack } from './correctie-flows.ts';
import type { LocatieKey } from './locatie-key.ts';
import { inzendingPath } from './known-sending.ts';
import { done, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import { readForm } from './read-form.ts';
import { receiptSheet } from './receipt-sheet.ts';
import { stateKeeping } from './sending-state.ts';
import { startChange } from './start-state.ts';

const locatiePath = ({ uitvraag, locatie }: FormContext): LocatieKey => ({
  gemeentecode: uitvraag.gemeentecode,
  uitvraagId: uitvraag.uitvraagId,
  locatieId: locatie.locatieId,
});

/** Every version of the locatie of this form, newest first. */
export async function readVersies({ workbook, client }: Ports): Promise<Outcome<EigenVersies>> {
  const open = await readForm(workbook);
  return open.ok ? client.call('readInzending', { path: locatiePath(open.value.context) }) : open;
}

/** Takes back what was sent; the file remembers it, and says so. What was typed stays as it is. */
export async function takeBack(
  { workbook, client, now }: Ports,
  { inzendingId = '', beurt }: InzendingStand,
): Promise<Outcome<TakenBack>> {
  const read = await readForm(workbook);
  if (!read.ok) return read;
  const open = read.value;
  const path = inzendingPath(open.context, inzendingId);
  const taken = await client.call('withdrawInzending', { path, body: { beurt } });
  if (!taken.ok) return taken;
  const judged = { inzendingId, stand: 'ingetrokken' } as const;
  const kept = afterEvent(readKept(open.seen), { kind: 'judged', judged });
  const sending = await stateKeeping(open, kept);
  const { ontvangstbewijs } = sending;
  const told = await workbook.apply(open.seen, {
    ...startChange(open, { findings: undefined, sending, now: now() }),
    draw: ontvangstbewijs === undefined ? [] : [receiptSheet(open.context, ontvangstbewijs, kept)],
    settings: writeKept(kept),
  });
  return told.ok ? done({ sending, stand: taken.value }) : told;
}

/** Asks the gemeente whether this locatie may send after closing. */
export async function askHeropening(
  { workbook, client }: Ports,
  { beurt }: InzendingStand,
  reden: string,
): Promise<Outcome<InzendingStand>> {
  const open = await readForm(workbook);
  if (!open.ok) return open;
  return client.call('askHeropening', { path: locatiePath(open.value.context), body: { beurt, reden } });
}
