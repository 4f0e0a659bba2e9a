import { validateForm } from '../../shared/validation/validate-form.ts';
import { problemFailure } from '../api/problem-failure.ts';
import type { Standing } from './ask-server.ts';
import { learnUitvraag } from './learn-uitvraag.ts';
import type { OpenForm } from './open-form.ts';
import { failed, type Outcome, type Over } from './outcome.ts';
import type { Ports } from './ports.ts';
import { receivedChange, stateAfter } from './receive.ts';
import { sendingState } from './sending-state.ts';
import { startChange } from './start-state.ts';

/**
 * The uitvraag is not open, so nothing can be sent: no mistake of the user. The file learns how the uitvraag stands, and
 * what arrived before it closed.
 */
export async function tellOver(
  { workbook, now }: Ports,
  open: OpenForm,
  { status, invitation, received, vorige }: Standing & Pick<Over, 'status'>,
): Promise<Outcome<never>> {
  const sending = received === undefined ? await sendingState(open) : await stateAfter(received, open);
  const shown = received === undefined ? sending.ontvangstbewijs : undefined;
  const learned = learnUitvraag(open, { ...invitation.uitvraag, status }, shown);
  const arrival =
    received === undefined ? { draw: [], settings: {} } : receivedChange(received, learned.open);
  const findings = validateForm(open.form, open.context);
  const told = await workbook.apply(open.seen, {
    draw: [...learned.draw, ...arrival.draw],
    ...startChange(learned.open, { findings, sending, now: now() }),
    settings: arrival.settings,
  });
  if (!told.ok) return told;
  const ontvangstbewijs = sending.ontvangstbewijs ?? vorige;
  return failed({
    ...problemFailure('uitvraag-niet-open'),
    over: {
      status,
      ...(ontvangstbewijs === undefined ? {} : { ontvangstbewijs }),
      changedSinceSent: sending.changedSinceSent,
    },
  });
}
