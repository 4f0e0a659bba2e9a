import { START_STAND } from '../sheets/start-sheet.ts';
import type { WorkbookChange } from '../excel/workbook.ts';
import { ageChange, checkAge, saysOtherwise } from './check-age.ts';
import { greyChange } from './grey-change.ts';
import type { OpenForm } from './open-form.ts';
import type { Ports } from './ports.ts';
import { readForm } from './read-form.ts';
import { sendingState } from './sending-state.ts';
import { standText } from './start-state.ts';
import { unsaid } from './unsaid.ts';

/**
 * Says on the sheets what became so while no pane was there: fewer days are left, and somebody edited the form after it
 * was checked, or put it back. Only where the sheets say otherwise; what is no whole form is left as it is.
 */
export async function catchUp({ workbook, now }: Ports): Promise<void> {
  const open = await readForm(workbook);
  if (!open.ok) return;
  const { seen } = open.value;
  const { texts = [], named = {} } = await changeOf(open.value, now());
  const different = unsaid(seen, named);
  if (texts.length > 0 || Object.keys(different).length > 0)
    await workbook.apply(seen, { texts, named: different });
}

async function changeOf(open: OpenForm, now: Date): Promise<Pick<WorkbookChange, 'texts' | 'named'>> {
  const sending = await sendingState(open);
  const age = await checkAge(open);
  if (!saysOtherwise(open, age)) return { named: { [START_STAND]: standText(open, sending, now) } };
  const { texts, named } = ageChange(open, { age, sending, now });
  return { texts: [...texts, ...greyChange(open)], named };
}
