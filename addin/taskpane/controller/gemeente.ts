import type { UitvraagKey } from '../../flows/uitvraag-key.ts';
import { done, type Outcome } from '../../flows/outcome.ts';
import type { Gemeente } from '../../../shared/uitvraag/gemeente.ts';
import type { Uitvraag } from '../../../shared/uitvraag/uitvraag.ts';
import { readableGemeenten, runGemeenten } from '../state/rechten.ts';
import { statusAfter, type Step } from '../state/gemeente-work.ts';
import { loadPost } from './post.ts';
import { runTask, type Work } from './run-task.ts';

/** Reads the uitvragen of these gemeenten, one after the other. */
const listIn = (work: Work, gemeenten: readonly Gemeente[]) =>
  runTask(
    work,
    'listUitvragen',
    () => uitvragenOf(work, gemeenten),
    (uitvragen) => ({
      type: 'uitvragenListed',
      uitvragen,
    }),
  );

async function uitvragenOf(
  { flows }: Work,
  gemeenten: readonly Gemeente[],
): Promise<Outcome<readonly Uitvraag[]>> {
  const found: Uitvraag[] = [];
  for (const { gemeentecode } of gemeenten) {
    const some = await flows.listUitvragen(gemeentecode);
    if (!some.ok) return some;
    found.push(...some.value);
  }
  return done(found);
}

/** Reads the uitvragen of every gemeente in which the user may see some. */
export const listReadable = (work: Work) => listIn(work, readableGemeenten(work.store.state().session));

/** Reads the uitvragen that the user runs, and how the chosen one stands. */
export async function loadUitvragen(work: Work): Promise<void> {
  if ((await listIn(work, runGemeenten(work.store.state().session))) === undefined) return;
  const { key } = work.store.state().gemeenteWork;
  if (key !== undefined) await readRespons(work, key);
}

export const readRespons = (work: Work, key: UitvraagKey) =>
  runTask(
    work,
    'readRespons',
    () => work.flows.readRespons(key),
    (overview) => ({
      type: 'responsRead',
      overview,
    }),
  );

export async function chooseUitvraag(work: Work, key: UitvraagKey): Promise<void> {
  work.store.dispatch({ type: 'uitvraagChosen', key });
  await readRespons(work, key);
  if (work.store.state().screen === 'uitnodigingen') await loadPost(work);
}

/** Takes the step that the user has just said yes to; opening and adopting have a form of their own. */
export async function takeStep(work: Work): Promise<void> {
  const { asking, key, overview } = work.store.state().gemeenteWork;
  if (asking === undefined || asking === 'vaststellen' || asking === 'open') return;
  if (key !== undefined && overview !== undefined) await move(work, key, asking, overview.uitvraag.versie);
}

const move = (work: Work, key: UitvraagKey, step: Exclude<Step, 'vaststellen'>, versie: number) =>
  runTask(
    work,
    'moveUitvraag',
    () => work.flows.moveUitvraag(key, { status: statusAfter[step], versie }),
    (uitvraag) => ({ type: 'uitvraagMoved', step, uitvraag }),
  );
