import type { Outgoing, SendingState } from '../sending/sending-stand.ts';
import { catchUp } from './catch-up.ts';
import { ageChange, type CheckAge, checkAge, saysOtherwise } from './check-age.ts';
import { formFingerprint } from './form-fingerprint.ts';
import { greyChange } from './grey-change.ts';
import type { OpenForm } from './open-form.ts';
import type { Ports } from './ports.ts';
import { readForm } from './read-form.ts';
import { sendingState } from './sending-state.ts';
import { unsaid } from './unsaid.ts';

/**
 * Milliseconds of rest after an edit before the sheets are brought up to date.
 * @internal exported for the test that waits as long
 */
export const REST = 800;

export interface Watcher {
  /** Hears that the form differs from what was checked. */
  readonly onStale: () => void;
  /** Hears after each edit the fingerprint of the form: one that was put back has the one that it had. */
  readonly onForm: (form: string) => void;
  /** Hears after each edit whether the data differ from what was sent last, and what else is going on. */
  readonly onCompared: (changedSinceSent: boolean, outgoing?: Outgoing) => void;
  /** Runs work when no action of the user is going on: what is written must tell of what was read. */
  readonly inTurn: (work: () => Promise<void>) => Promise<void>;
  readonly onBug: (error: unknown) => void;
}

/**
 * Catches up with what happened before, and from then on gives children a code as they are filled in, and says on
 * Controle, Start and Ontvangst that the form has changed since it was checked or sent. A convenience: what cannot be
 * read just now is passed over, as checking and sending read everything again. Returns the way to stop.
 *
 * In many versions of Excel whatever an add-in writes ends what the user can undo. So an edit is answered with a write
 * only for a missing code, and once when a check goes out of date; how far the steps are, and that an edit was put back,
 * is written when the user goes to another sheet.
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
  const read = await readForm(ports.workbook);
  if (!read.ok) return told;
  const open = read.value;
  const age = await checkAge(open);
  const sending = await sendingState(open);
  watcher.onCompared(sending.changedSinceSent, sending.outgoing);
  if (age !== 'fresh') watcher.onStale();
  const form = await formFingerprint(open.form);
  watcher.onForm(form);
  if (form === told || (age === 'fresh' && !saysOtherwise(open, age))) return form;
  const isAsked = visit || isUrgent(open, age);
  if (!isAsked) return told;
  return (await tell(ports, open, { age, sending })) ? form : told;
}

/** A code that the user took back by undoing changes nothing of the form: it is not forced upon the user again. */
const isUrgent = (open: OpenForm, age: CheckAge): boolean =>
  age !== 'fresh' && (open.codes.length > 0 || saysOtherwise(open, age));

/** Writes what the sheets do not say yet; whether they do now. */
async function tell(
  { workbook, now }: Ports,
  open: OpenForm,
  { age, sending }: { readonly age: CheckAge; readonly sending: SendingState },
): Promise<boolean> {
  const said = ageChange(open, { age, sending, now: now() });
  const texts = [...(age === 'fresh' ? [] : open.codes), ...said.texts, ...greyChange(open)];
  const named = unsaid(open.seen, said.named);
  if (texts.length === 0 && Object.keys(named).length === 0) return true;
  const written = await workbook.apply(open.seen, { texts, named });
  return written.ok;
}
