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

export interface Watcher {
  /** Hears that the form differs from what was checked. */
  readonly onStale: () => void;
  /** Runs work when no action of the user is going on: what is written must tell of what was read. */
  readonly inTurn: (work: () => Promise<void>) => Promise<void>;
  readonly onBug: (error: unknown) => void;
}

/**
 * Counts the days left, and from then on gives children a code as they are filled in, and says on Controle, Start and
 * Ontvangst that the form has changed since it was checked or sent. A convenience: what cannot be read just now is passed over, as checking and sending read everything
 * again. Returns the way to stop.
 */
export async function watchEdits(ports: Ports, watcher: Watcher): Promise<() => Promise<void>> {
  const { inTurn, onStale, onBug } = watcher;
  await inTurn(() => countDown(ports));
  let edits = 0;
  let told: string | undefined;
  return ports.workbook.onEdited(() => {
    const edit = ++edits;
    const look = async () => {
      if (edit === edits) told = await bringUpToDate(ports, told, onStale);
    };
    ports
      .wait(REST)
      .then(() => inTurn(look))
      .catch(onBug);
  });
}

/** Fingerprint of the form that the sheets now tell of: equal to `told` there is nothing to do. */
async function bringUpToDate(
  { workbook, now }: Ports,
  told: string | undefined,
  onStale: () => void,
): Promise<string | undefined> {
  const open = await readForm(workbook);
  if (!open.ok) return told;
  const { seen, form, codes } = open.value;
  const checked = seen.settings.get(settingKeys.checked);
  const current = await fingerprint(form);
  // A code that the user took back by undoing changes nothing of the form: it is not forced upon the user again.
  if (current === told || current === checked) return current;
  onStale();
  const sending = await sendingState(open.value);
  const { texts = [], named } = startChange(open.value, { findings: undefined, sending, now: now() });
  const stale = checked === undefined ? {} : { [CONTROLE_STAND]: controleTexts.stale };
  await workbook.apply(seen, { texts: [...codes, ...texts], named: { ...named, ...stale } });
  return current;
}
