import { canonical } from '../../shared/kernel/canonical.ts';
import { CONTROLE_STAND } from '../sheets/controle-sheet.ts';
import { controleTexts } from '../texts/controle.ts';
import { countDown } from './count-down.ts';
import { formFingerprint } from './form-fingerprint.ts';
import type { OpenForm } from './open-form.ts';
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

/** What the sheets tell by now. */
interface Told {
  /** Fingerprint of the form of which Start tells. */
  readonly form?: string | undefined;
  /** Fingerprint of the check of which Controle says that it is out of date. */
  readonly stale?: string | undefined;
  /** What the cells with a name of their own say. */
  readonly named?: string | undefined;
}

/**
 * Counts the days left, and from then on gives children a code as they are filled in, and says on Controle, Start and
 * Ontvangst that the form has changed since it was checked or sent. A convenience: what cannot be read just now is
 * passed over, as checking and sending read everything again. Returns the way to stop.
 *
 * In many versions of Excel whatever an add-in writes ends what the user can undo. So an edit is answered with a write
 * only for a missing code, and once when a check goes out of date; how far the steps are is written when the user goes
 * to another sheet.
 */
export async function watchEdits(ports: Ports, watcher: Watcher): Promise<() => Promise<void>> {
  const { inTurn, onStale, onBug } = watcher;
  await inTurn(() => countDown(ports));
  let last = 0;
  let isVisit = false;
  let told: Told = {};
  return ports.workbook.onEdited((seen) => {
    const heard = ++last;
    isVisit ||= seen === 'visit';
    const look = async () => {
      if (heard !== last) return;
      const visit = isVisit;
      isVisit = false;
      told = await bringUpToDate(ports, { told, visit, onStale });
    };
    ports
      .wait(REST)
      .then(() => inTurn(look))
      .catch(onBug);
  });
}

interface Look {
  readonly told: Told;
  /** The user went to another sheet. */
  readonly visit: boolean;
  readonly onStale: () => void;
}

async function bringUpToDate(ports: Ports, { told, visit, onStale }: Look): Promise<Told> {
  const open = await readForm(ports.workbook);
  if (!open.ok) return told;
  const { codes, seen } = open.value;
  const checked = seen.settings.get(settingKeys.checked);
  const form = await formFingerprint(open.value.form);
  // A code that the user took back by undoing changes nothing of the form: it is not forced upon the user again.
  if (form === told.form) return told;
  // Controle may have been filled anew, by a check of the same form: the next edit makes that out of date again.
  if (form === checked) return { form };
  onStale();
  const isAsked = visit || codes.length > 0 || checked !== told.stale;
  return isAsked ? tell(ports, open.value, { told, now: { form, stale: checked } }) : told;
}

/** Writes what the sheets do not say yet. */
async function tell(
  ports: Ports,
  open: OpenForm,
  { told, now }: { readonly told: Told; readonly now: Told },
): Promise<Told> {
  const sending = await sendingState(open);
  const { texts = [], named = {} } = startChange(open, { findings: undefined, sending, now: ports.now() });
  const said = { ...now, named: canonical(named) };
  const isStale = now.stale !== told.stale;
  const isNew = isStale || open.codes.length > 0 || texts.length > 0 || said.named !== told.named;
  if (!isNew) return said;
  const stale = isStale ? { [CONTROLE_STAND]: controleTexts.stale } : {};
  const change = { texts: [...open.codes, ...texts], named: { ...named, ...stale } };
  const written = await ports.workbook.apply(open.seen, change);
  return written.ok ? said : told;
}
