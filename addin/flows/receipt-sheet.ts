import type { FormContext } from '../../shared/inzending/form.ts';
import type { Ontvangstbewijs } from '../../shared/inzending/ontvangstbewijs.ts';
import type { KeptSending } from '../sending/kept-sending.ts';
import type { SendingState } from '../sending/sending-stand.ts';
import { ontvangstSheet } from '../sheets/ontvangst-sheet.ts';
import type { Route } from '../sheets/route.ts';
import type { SheetModel } from '../sheets/sheet-model.ts';

/** The sheet Ontvangst for what arrived, with what the gemeente says of it where it gave it back. */
export const receiptSheet = (
  context: FormContext,
  ontvangstbewijs: Ontvangstbewijs,
  { judged }: Pick<KeptSending, 'judged'> | Pick<SendingState, 'judged'>,
  route?: Route,
): SheetModel => {
  const isAbout = judged?.inzendingId === ontvangstbewijs.inzendingId;
  return ontvangstSheet(context, ontvangstbewijs, route, isAbout ? judged : undefined);
};

/** Whether the server says something else of what arrived than the file knew. */
export const isJudgedAnew = (before: KeptSending, now: KeptSending): boolean =>
  JSON.stringify(before.judged) !== JSON.stringify(now.judged);
