import { CONTROLE_STAND } from '../sheets/controle-sheet.ts';
import { controleTexts } from '../texts/controle.ts';
import { catchUp } from './catch-up.ts';
import { formFingerprint } from './form-fingerprint.ts';
import type { OpenForm } from './open-form.ts';
import type { Ports } from './ports.ts';
import { readForm } from './read-form.ts';
import { settingKeys } from './sending-record.ts';
import type { Outgoing, SendingState } from '../sending/sending-stand.ts';
import { sendingState } from './sending-state.ts';
import { startChange } from './start-state.ts';
import { unsaid } from './unsaid.ts';

/**
 * Milliseconds of rest after an edit before the sheets are brought up to date.
 * @internal exported for the test that waits as long
 */
export const REST = 800;

export interface Watcher {
  /** Hears that the form differs from what was checked. */
  readonly onStale: () => void;
  /** Hears after each edit whether the data differ from what was sent last, and what else is going on. */
  readonly onCompared: (changedSinceSent: boolean, outgoing?: Outgoing) => void;
  /** Runs work when no action of the user is going on: what is written must tell of what was read. */
  readonly inTurn: (work: () => Promise<void>) => Promise<void>;
  readonly onBug: (error: unknown) => void;
}

/**
 * Catches up with what happened before, and from then on gives children a code as they are filled in, and says on Controle, Start and
 * Ontvangst that the form has changed since it was checked or sent. A convenience: what cannot be read just now is
 * passed over, as checking and sending read everything again. Returns the way to stop.
 *
 * In many versions of Excel whatever an add-in writes ends what the user can undo. So an edit is answered with a write
 * only for a missing code, and once when a check goes out of date; how far the steps are is written when the user goes
 * to another sheet.
 */
export async function watchEdits(ports: Ports, watcher: Watcher): Promise<() => Promise<void>> {
  const { inTurn, onBug } = watcher;
  await inTurn(() => catchUp(ports));
  let last = 0;
  let isVisit = false;
  let told: string | undefined;
  return ports.workbook.onEdited((seen) => {
    const heard = ++last;
    isVisit ||= seen === 'visit';
    const look = async () => {
      if (heard !== last) return;
      const visit = isVisit;
      isVisit = false;
      told = await bringUpToDate(ports, { told, visit, watcher });
    };
    ports
      .wait(REST)
      .then(() => inTurn(look))
      .catch(onBug);
  });
}

interface Look {
  /** Fingerprint of the form of which Start tells. */
  readonly told: string | undefined;
  /** The user went to another sheet. */
  readonly visit: boolean;
  readonly watcher: Watcher;
}

/** @returns fingerprint of the form of which Start tells by now */
async function bringUpToDate(ports: Ports, { told, visit, watcher }: Look): Promise<string | undefined> {
  const open = await readForm(ports.workbook);
  if (!open.ok) return told;
  const { codes, seen } = open.value;
  const checked = seen.settings.get(settingKeys.checked);
  const form = await formFingerprint(open.value.form);
  const sending = await sendingState(open.value);
  watcher.onCompared(sending.changedSinceSent, sending.outgoing);
  // A code that the user took back by undoing changes nothing of the form: it is not forced upon the user again.
  if (form === told) return told;
  if (form === checked) return form;
  watcher.onStale();
  // A form that was never checked has no check that is out of date.
  const stale = checked === undefined ? {} : unsaid(seen, { [CONTROLE_STAND]: controleTexts.stale });
  const isAsked = visit || codes.length > 0 || isSomething(stale);
  if (!isAsked) return told;
  return (await tell(ports, { open: open.value, sending, stale })) ? form : told;
}

const isSomething = (named: Readonly<Record<string, string>>): boolean => Object.keys(named).length > 0;

interface Telling {
  readonly open: OpenForm;
  readonly sending: SendingState;
  readonly stale: Readonly<Record<string, string>>;
}

/** Writes what the sheets do not say yet; whether they do now. */
async function tell({ workbook, now }: Ports, { open, sending, stale }: Telling): Promise<boolean> {
  const start = startChange(open, { findings: undefined, sending, now: now() });
  const texts = [...open.codes, ...(start.texts ?? [])];
  const named = { ...unsaid(open.seen, start.named ?? {}), ...stale };
  if (texts.length === 0 && !isSomething(named)) return true;
  const written = await workbook.apply(open.seen, { texts, named });
  return written.ok;
}
