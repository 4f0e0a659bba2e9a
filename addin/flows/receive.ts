import type { Ontvangstbewijs } from '../../shared/inzending/ontvangstbewijs.ts';
import type { WorkbookChange } from '../excel/workbook.ts';
import { ontvangstSheet } from '../sheets/ontvangst-sheet.ts';
import type { OpenForm } from './open-form.ts';
import { type SendingRecord, settingKeys, writeRecord } from './sending-record.ts';
import { type SendingState, sameAsNow } from './sending-state.ts';

/** An inzending that the server has, with what the file remembered of it. */
export interface Received {
  readonly record: SendingRecord;
  readonly ontvangstbewijs: Ontvangstbewijs;
}

/** Draws the ontvangstbewijs and remembers that the data arrived. */
export const receivedChange = (
  { record, ontvangstbewijs }: Received,
  { context }: OpenForm,
): {
  readonly draw: NonNullable<WorkbookChange['draw']>;
  readonly settings: NonNullable<WorkbookChange['settings']>;
} => ({
  draw: [ontvangstSheet(context, ontvangstbewijs)],
  settings: { [settingKeys.sent]: writeRecord(record), [settingKeys.pending]: undefined },
});

/** How things stand once the server has it: the data may have changed while it was on its way. */
export async function stateAfter(
  { record, ontvangstbewijs }: Received,
  open: OpenForm,
): Promise<SendingState> {
  return { ontvangstbewijs, changedSinceSent: !(await sameAsNow(record.hash, open)) };
}
