import { CONTROLE_STAND } from '../sheets/controle-sheet.ts';
import { controleTexts } from '../texts/controle.ts';
import { countDown } from './count-down.ts';
import { fingerprint } from './hash.ts';
import type { Ports } from './ports.ts';
import { readForm } from './read-form.ts';
import { settingKeys } from './sending-record.ts';
import { sendingState } from './sending-state.ts';
import { startChange } from './start-state.ts';

/**
 * Milliseconds of rest after an edit before the sheets are brought up to date.
 * @internal exported for the test that waits as long
 */
export const REST = 800;

/**
 * Counts the days left, and from then on says on Controle, Start and Ontvangst that the form has changed since it was checked or sent. A convenience: what
 * cannot be read just now is passed over, as checking and sending read everything again. `onStale` hears of it too.
 * Returns the way to stop.
 */
export async function watchEdits(
  ports: Ports,
  onStale: () => void = () => undefined,
): Promise<() => Promise<void>> {
  await countDown(ports);
  let edits = 0;
  let told: string | undefined;
  const stop = await ports.workbook.onEdited(() => {
    const edit = ++edits;
    void ports.wait(REST).then(async () => {
      if (edit === edits) told = await bringUpToDate(ports, told, onStale);
    });
  });
  return stop;
}

/** Fingerprint of the form that the sheets now tell of: equal to `told` there is nothing to do. */
async function bringUpToDate(
  { workbook, now }: Ports,
  told: string | undefined,
  onStale: () => void,
): Promise<string | undefined> {
  const open = await readForm(workbook);
  if (!open.ok) return told;
  const checked = open.value.seen.settings.get(settingKeys.checked);
  const current = await fingerprint(open.value.form);
  if (current === told || current === checked) return current;
  onStale();
  const sending = await sendingState(open.value);
  const { texts, named } = startChange(open.value, { findings: undefined, sending, now: now() });
  const stale = checked === undefined ? {} : { [CONTROLE_STAND]: controleTexts.stale };
  await workbook.apply(open.value.seen, { ...(texts ? { texts } : {}), named: { ...named, ...stale } });
  return current;
}
