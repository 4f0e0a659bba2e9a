import type { AfspraakStand, AfspraakStap } from '../../../shared/contract/afspraak-messages.ts';
import type { Gemeente } from '../../../shared/uitvraag/gemeente.ts';
import type { AfspraakKey } from '../../flows/afspraken.ts';
import { loadAfspraken } from '../controller/afspraak.ts';
import { runTask, type Work } from '../controller/run-task.ts';
import { chosenGemeente } from '../state/chosen-gemeente.ts';
import { drafted } from '../state/drafts.ts';
import type { AfspraakWork } from '../state/afspraak-work.ts';
import { verzoekOf } from './draft-tekst.ts';

const tell = ({ store }: Work, change: Partial<AfspraakWork>) =>
  store.dispatch({ type: 'afspraakChanged', change });

/**
 * Keeps in the file what somebody is writing, behind what the user does; where that cannot be, the screen says so.
 * Answers whether it stands there.
 */
export async function keepDraft(work: Work): Promise<boolean> {
  const { draft, notKept } = work.store.state().afspraakWork;
  if (draft === undefined) return true;
  const kept = await work.flows.keepAfspraakDraft(draft.gemeentecode, JSON.stringify(draft));
  if (kept.ok === notKept) tell(work, { notKept: !kept.ok });
  return kept.ok;
}

/** Forgets what somebody was writing for the gemeente on the screen. */
export async function dropDraft(work: Work): Promise<void> {
  const { basis } = work.store.state().afspraakWork;
  if (basis === undefined) return;
  await work.flows.keepAfspraakDraft(basis.gemeentecode, undefined);
  tell(work, { draft: undefined, tried: false });
  await loadAfspraken(work);
}

/** Leaves the wizard; what was written stays in the file. A file that cannot take it keeps the wizard on the screen. */
export async function leaveDraft(work: Work): Promise<void> {
  if (!(await keepDraft(work))) return;
  tell(work, { draft: undefined, tried: false });
  await loadAfspraken(work);
}

/** Keeps the draft at the server; while something is wrong it says so and keeps what was typed. */
export async function saveDraft(work: Work): Promise<void> {
  const { draft } = work.store.state().afspraakWork;
  if (draft === undefined) return;
  const verzoek = verzoekOf(draft);
  if (verzoek === undefined) {
    tell(work, { tried: true });
    return;
  }
  const saved = await runTask(
    work,
    'saveAfspraak',
    () => work.flows.saveAfspraak(draft, verzoek),
    () => ({ type: 'afspraakChanged', change: { draft: undefined, tried: false, taken: 'saved' } }),
  );
  if (saved === undefined) return;
  await work.flows.keepAfspraakDraft(draft.gemeentecode, undefined);
  await loadAfspraken(work);
}

/**
 * Takes a step with a versie, and looks how it stands. A sheet Afspraak that is there says it too.
 * @param drafts where the words of it waited
 */
export async function takeStap(
  work: Work,
  { afspraak }: AfspraakStand,
  stap: AfspraakStap,
  drafts: readonly string[],
): Promise<void> {
  work.store.dispatch({ type: 'feedbackShown', sheets: undefined });
  const done = await runTask(
    work,
    'moveAfspraak',
    () => work.flows.moveAfspraak(afspraak, stap),
    () => ({ type: 'afspraakChanged', change: { asking: undefined, taken: stap.status } }),
  );
  if (done === undefined) return;
  work.store.dispatch(drafted(Object.fromEntries(drafts.map((key) => [key, undefined]))));
  await loadAfspraken(work);
  const gemeente = chosenGemeente(work.store.state())?.naam;
  if (gemeente === undefined) return;
  const { gemeentecode, afspraakId } = afspraak;
  await runTask(
    work,
    'showAfspraak',
    () => work.flows.showAfspraak({ gemeentecode, afspraakId, gemeente, again: true }),
    () => ({ type: 'afspraakChanged', change: {} }),
  );
}

/** Draws the sheet Afspraak. */
export const showAfspraak = (work: Work, { gemeentecode, afspraakId }: AfspraakKey, { naam }: Gemeente) =>
  runTask(
    work,
    'showAfspraak',
    () => work.flows.showAfspraak({ gemeentecode, afspraakId, gemeente: naam }),
    ({ sheets }) => ({ type: 'feedbackShown', sheets }),
  );
