import { makeInzending } from '../../shared/inzending/make-inzending.ts';
import type { Ontvangstbewijs } from '../../shared/inzending/ontvangstbewijs.ts';
import { readOntvangst } from '../sheets/ontvangst-rows.ts';
import { dataHash } from './hash.ts';
import type { OpenForm } from './open-form.ts';
import { readRecord, settingKeys } from './sending-record.ts';

/** What was sent of this form, as the workbook itself knows it. */
export interface SendingState {
  readonly ontvangstbewijs?: Ontvangstbewijs;
  readonly changedSinceSent: boolean;
}

/** The ontvangstbewijs on the sheet Ontvangst. */
function ontvangstbewijsIn({ seen, context }: OpenForm): Ontvangstbewijs | undefined {
  const { uitvraag, locatie } = context;
  return readOntvangst(seen.tables, {
    uitvraagId: uitvraag.uitvraagId,
    locatieId: locatie.locatieId,
    domeinen: uitvraag.afspraak.domeinen,
  });
}

export async function sendingState(open: OpenForm): Promise<SendingState> {
  const ontvangstbewijs = ontvangstbewijsIn(open);
  if (ontvangstbewijs === undefined) return { changedSinceSent: false };
  const sent = readRecord(open.seen, settingKeys.sent);
  // What was sent from a copy of this file is not known here: then it may differ.
  const isOwn = sent?.inzendingId === ontvangstbewijs.inzendingId;
  return { ontvangstbewijs, changedSinceSent: !isOwn || !(await sameAsNow(sent.hash, open)) };
}

/** "Wij hebben geen doelgroepkinderen" was sent, and the form says nothing else since. */
export const isNulopgave = ({ ontvangstbewijs, changedSinceSent }: SendingState): boolean =>
  ontvangstbewijs?.totalen.doelgroepkinderen === 0 && !changedSinceSent;

/** Whether the form still says what was sent with this hash, with or without doelgroepkinderen. */
export async function sameAsNow(hash: string, { form, context }: OpenForm): Promise<boolean> {
  const answers = { vervangt: 0, redenen: [], verklaring: false };
  const now = [false, true].map((nulopgave) => makeInzending(form, context, { ...answers, nulopgave }));
  const hashes = await Promise.all(now.flatMap((one) => (one === undefined ? [] : [dataHash(one)])));
  return hashes.includes(hash);
}
