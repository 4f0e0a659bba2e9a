import { validateForm } from '../../shared/validation/validate-form.ts';
import { gegevensSheet } from '../sheets/gegevens-sheet.ts';
import { problemFailure } from '../api/problem-failure.ts';
import type { Standing } from './ask-server.ts';
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
  { status, received, vorige }: Standing & Pick<Over, 'status'>,
): Promise<Outcome<never>> {
  const learned = withStatus(open, status);
  const sending = received === undefined ? await sendingState(open) : await stateAfter(received, open);
  const arrival = received === undefined ? { draw: [], settings: {} } : receivedChange(received, open);
  const news = status === open.context.uitvraag.status ? [] : [gegevensSheet(learned.context)];
  const findings = validateForm(open.form, open.context);
  const told = await workbook.apply(open.seen, {
    draw: [...news, ...arrival.draw],
    ...startChange(learned, { findings, sending, now: now() }),
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

const withStatus = (open: OpenForm, status: Over['status']): OpenForm => ({
  ...open,
  context: { ...open.context, uitvraag: { ...open.context.uitvraag, status } },
});
