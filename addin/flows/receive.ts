import type { Ontvangstbewijs } from '../../shared/inzending/ontvangstbewijs.ts';
import type { WorkbookChange } from '../excel/workbook.ts';
import { type KeptSending, type SendingRecord, writeKept } from '../sending/kept-sending.ts';
import type { OpenForm } from './open-form.ts';
import { receiptSheet } from './receipt-sheet.ts';
import type { SendingState } from '../sending/sending-stand.ts';
import { stateWith } from './sending-state.ts';

/** An inzending that the server has, with what the file remembers from then on. */
export interface Received {
  readonly record: SendingRecord;
  readonly ontvangstbewijs: Ontvangstbewijs;
  readonly kept: KeptSending;
}

/** Draws the ontvangstbewijs and remembers that the data arrived. */
export const receivedChange = (
  { kept, ontvangstbewijs }: Received,
  { context }: OpenForm,
): {
  readonly draw: NonNullable<WorkbookChange['draw']>;
  readonly settings: NonNullable<WorkbookChange['settings']>;
} => ({ draw: [receiptSheet(context, ontvangstbewijs, kept)], settings: writeKept(kept) });

/** How things stand once the server has it: the data may have changed while it was on its way. */
export const stateAfter = (received: Received, open: OpenForm): Promise<SendingState> =>
  stateWith(open, received);
