import { START_STAND } from '../sheets/start-sheet.ts';
import type { Ports } from './ports.ts';
import { readForm } from './read-form.ts';
import { sendingState } from './sending-state.ts';
import { standText } from './start-state.ts';
import { unsaid } from './unsaid.ts';

/** Counts the days left on the sheet Start again where it says otherwise; what is no whole form is left as it is. */
export async function countDown({ workbook, now }: Ports): Promise<void> {
  const open = await readForm(workbook);
  if (!open.ok) return;
  const { seen } = open.value;
  const stand = standText(open.value, await sendingState(open.value), now());
  const named = unsaid(seen, { [START_STAND]: stand });
  if (Object.keys(named).length > 0) await workbook.apply(seen, { named });
}
