import { START_STAND } from '../sheets/start-sheet.ts';
import { dateOf } from './days-left.ts';
import type { Ports } from './ports.ts';
import { readForm } from './read-form.ts';
import { settingKeys } from './sending-record.ts';
import { sendingState } from './sending-state.ts';
import { standText } from './start-state.ts';

/** Counts the days left on the sheet Start again, once a day; what is no whole form is left as it is. */
export async function countDown({ workbook, now }: Ports): Promise<void> {
  const open = await readForm(workbook);
  const today = dateOf(now());
  if (!open.ok || open.value.seen.settings.get(settingKeys.counted) === today) return;
  const stand = standText(open.value, await sendingState(open.value), now());
  await workbook.apply(open.value.seen, {
    named: { [START_STAND]: stand },
    settings: { [settingKeys.counted]: today },
  });
}
