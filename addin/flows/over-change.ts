import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import { validateForm } from '../../shared/validation/validate-form.ts';
import type { WorkbookChange } from '../excel/workbook.ts';
import { formFingerprint } from './form-fingerprint.ts';
import { learnUitvraag } from './learn-uitvraag.ts';
import type { OpenForm } from './open-form.ts';
import { type Received, receivedChange, stateAfter } from './receive.ts';
import { settingKeys } from './sending-record.ts';
import { type SendingState, sendingState } from './sending-state.ts';
import { startChange } from './start-state.ts';

/** What is known of an uitvraag that is no longer open. */
interface Known {
  readonly uitvraag: Uitvraag;
  /** An inzending of which only now is known that it arrived. */
  readonly received?: Received | undefined;
  readonly now: Date;
}

/** What every sheet of a form must say once its uitvraag is no longer open, and what was sent of it. */
export async function overChange(
  open: OpenForm,
  { uitvraag, received, now }: Known,
): Promise<{ readonly sending: SendingState; readonly change: WorkbookChange }> {
  const sending = received === undefined ? await sendingState(open) : await stateAfter(received, open);
  const shown = received === undefined ? sending.ontvangstbewijs : undefined;
  const learned = learnUitvraag(open, uitvraag, shown);
  const arrival =
    received === undefined ? { draw: [], settings: {} } : receivedChange(received, learned.open);
  const findings = (await isChecked(open)) ? validateForm(open.form, open.context) : undefined;
  return {
    sending,
    change: {
      ...startChange(learned.open, { findings, sending, now }),
      draw: [...learned.draw, ...arrival.draw],
      settings: arrival.settings,
    },
  };
}

/** Whether what Controle says is of the form as it is. */
const isChecked = async ({ seen, form }: OpenForm): Promise<boolean> =>
  seen.settings.get(settingKeys.checked) === (await formFingerprint(form));
