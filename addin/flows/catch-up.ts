import { CONTROLE_STAND } from '../sheets/controle-sheet.ts';
import { START_STAND } from '../sheets/start-sheet.ts';
import { controleTexts } from '../texts/controle.ts';
import type { WorkbookChange } from '../excel/workbook.ts';
import { formFingerprint } from './form-fingerprint.ts';
import type { OpenForm } from './open-form.ts';
import type { Ports } from './ports.ts';
import { readForm } from './read-form.ts';
import { settingKeys } from './sending-record.ts';
import { sendingState } from './sending-state.ts';
import { standText, startChange } from './start-state.ts';
import { unsaid } from './unsaid.ts';

/**
 * Says on the sheets what became so while no pane was there: fewer days are left, and somebody edited the form after it
 * was checked. Only where the sheets say otherwise; what is no whole form is left as it is.
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
  const stale = await isStale(open);
  if (!stale) return { named: { [START_STAND]: standText(open, sending, now) } };
  const start = startChange(open, { findings: undefined, sending, now });
  return { ...start, named: { ...start.named, [CONTROLE_STAND]: controleTexts.stale } };
}

/** A form that was never checked has no check that is out of date. */
async function isStale({ seen, form }: OpenForm): Promise<boolean> {
  const checked = seen.settings.get(settingKeys.checked);
  const said = seen.said.get(CONTROLE_STAND);
  return checked !== undefined && said !== controleTexts.stale && checked !== (await formFingerprint(form));
}
