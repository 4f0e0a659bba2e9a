import type { WorkbookState } from '../../flows/workbook-state.ts';
import type { SendingState } from '../../sending/sending-stand.ts';

/** A form that stands otherwise with the gemeente; what is no form stays as it is. */
export function withSending(
  workbook: WorkbookState | undefined,
  sending: SendingState,
): WorkbookState | undefined {
  if (workbook?.kind !== 'formulier') return workbook;
  const form = { ...workbook };
  delete form.ontvangstbewijs;
  delete form.outgoing;
  delete form.judged;
  delete form.isFromElsewhere;
  // What came from another file is no news once this one holds something later.
  if ((form.elsewhere?.versie ?? 0) <= (sending.ontvangstbewijs?.versie ?? 0)) delete form.elsewhere;
  return { ...form, ...sending };
}

/** What was received of the form, as the pane knows. */
export const receivedIn = (workbook: WorkbookState | undefined): Pick<SendingState, 'ontvangstbewijs'> =>
  workbook?.kind === 'formulier' && workbook.ontvangstbewijs !== undefined
    ? { ontvangstbewijs: workbook.ontvangstbewijs }
    : {};
