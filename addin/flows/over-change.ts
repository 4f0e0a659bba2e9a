import type { Ontvangstbewijs } from '../../shared/inzending/ontvangstbewijs.ts';
import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import { validateForm } from '../../shared/validation/validate-form.ts';
import type { WorkbookChange } from '../excel/workbook.ts';
import { formFingerprint } from './form-fingerprint.ts';
import { learnUitvraag } from './learn-uitvraag.ts';
import type { OpenForm } from './open-form.ts';
import { receiptSheet } from './receipt-sheet.ts';
import { type Received, receivedChange, stateAfter } from './receive.ts';
import { settingKeys } from './setting-keys.ts';
import { type KeptSending, readKept, writeKept } from '../sending/kept-sending.ts';
import type { SendingState } from '../sending/sending-stand.ts';
import { judgedIn, stateKeeping } from './sending-state.ts';
import { startChange } from './start-state.ts';

/** What is known of an uitvraag that is no longer open. */
interface Known {
  readonly uitvraag: Uitvraag;
  /** An inzending of which only now is known that it arrived. */
  readonly received?: Received | undefined;
  /** What counts at the server: it may have been sent from a copy of this file. */
  readonly counts?: Ontvangstbewijs | undefined;
  /** What the file is to remember of sending, where that is news. */
  readonly kept?: KeptSending;
  readonly now: Date;
}

/** What every sheet of a form must say once its uitvraag is no longer open, and what was sent of it. */
export async function overChange(
  open: OpenForm,
  { uitvraag, received, counts, kept = readKept(open.seen), now }: Known,
): Promise<{ readonly sending: SendingState; readonly change: WorkbookChange }> {
  const own = received ? await stateAfter(received, open) : await stateKeeping(open, kept);
  const later = isLater(counts, own.ontvangstbewijs) ? counts : undefined;
  const sending = later === undefined ? own : withCounts(own, later, kept);
  const isDrawn = received !== undefined || later !== undefined;
  const learned = learnUitvraag(open, uitvraag, isDrawn ? undefined : onSheet(own, kept));
  const { context } = learned.open;
  const arrival = received ? receivedChange(received, learned.open) : { draw: [], settings: writeKept(kept) };
  const ontvangst = later === undefined ? arrival.draw : [receiptSheet(context, later, kept)];
  const findings = (await isChecked(open)) ? validateForm(open.form, open.context) : undefined;
  return {
    sending,
    change: {
      ...startChange(learned.open, { findings, sending, now }),
      draw: [...learned.draw, ...ontvangst],
      settings: arrival.settings,
    },
  };
}

const onSheet = ({ ontvangstbewijs }: SendingState, kept: KeptSending) =>
  ontvangstbewijs && { ontvangstbewijs, kept };

/** What this file sent itself, with its sheet deleted since, is no news. */
const withCounts = (own: SendingState, later: Ontvangstbewijs, kept: KeptSending): SendingState => ({
  ontvangstbewijs: later,
  ...judgedIn(kept, later),
  ...(later.inzendingId === kept.sent?.inzendingId
    ? { changedSinceSent: own.changedSinceSent }
    : { changedSinceSent: true, isFromElsewhere: true }),
});

const isLater = (one: Ontvangstbewijs | undefined, than: Ontvangstbewijs | undefined): boolean =>
  one !== undefined && one.versie > (than?.versie ?? 0);

/** Whether what Controle says is of the form as it is. */
const isChecked = async ({ seen, form }: OpenForm): Promise<boolean> =>
  seen.settings.get(settingKeys.checked) === (await formFingerprint(form));
