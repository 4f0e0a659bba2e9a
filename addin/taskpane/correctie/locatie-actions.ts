import type { LocatieKey } from '../../flows/locatie-key.ts';
import type { Oordeel } from '../../flows/correctie-flows.ts';
import { runTask, type Work } from '../controller/run-task.ts';
import { drafted } from '../state/drafts.ts';

/** Opens one locatie: what stands out, what was said of it, and its versions. */
export async function openLocatie(work: Work, key: LocatieKey, naam: string): Promise<void> {
  work.store.dispatch({ type: 'corrected', correctie: { locatie: { key, naam } } });
  await runTask(
    work,
    'readLocatie',
    () => work.flows.readLocatie(key),
    (found) => ({ type: 'corrected', correctie: { locatie: { key, naam, found } } }),
  );
}

/**
 * Gives back, accepts or opens again, and shows how the locatie stands then.
 * @param draft where the words of it waited
 */
export async function judge(work: Work, oordeel: Oordeel, draft?: string): Promise<void> {
  const { locatie } = work.store.state().correctie;
  if (locatie?.found === undefined) return;
  const { key, naam, found } = locatie;
  const judged = await runTask(
    work,
    'judgeLocatie',
    () => work.flows.judgeLocatie(key, found, oordeel),
    (now) => ({ type: 'corrected', correctie: { locatie: { key, naam, found: now, taken: oordeel.to } } }),
  );
  if (judged !== undefined && draft !== undefined) work.store.dispatch(drafted({ [draft]: undefined }));
}

/** Back to the list, which is fetched again: what was done shows there. */
export async function leaveLocatie(work: Work): Promise<void> {
  const { key } = work.store.state().gemeenteWork;
  work.store.dispatch({ type: 'corrected', correctie: { locatie: undefined } });
  if (key === undefined) return;
  await runTask(
    work,
    'readRespons',
    () => work.flows.readRespons(key),
    (overview) => ({ type: 'responsRead', overview }),
  );
}
