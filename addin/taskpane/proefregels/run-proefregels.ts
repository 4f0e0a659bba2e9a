import { readRespons } from '../controller/gemeente.ts';
import { runTask, type Work } from '../controller/run-task.ts';

/** Looks which rules are on trial for the uitvraag on the screen. */
export async function openProefregels(work: Work): Promise<void> {
  const { key } = work.store.state().gemeenteWork;
  if (key === undefined) return;
  await runTask(
    work,
    'readProefregels',
    () => work.flows.readProefregels(key),
    (proefregels) => ({ type: 'proefregelsRead', proefregels }),
  );
}

/** Switches the rules on trial, and reads the uitvraag anew, as its versie is another one now. */
export async function chooseProefregels(work: Work, regels: readonly string[]): Promise<void> {
  const { key, proefregels } = work.store.state().gemeenteWork;
  if (key === undefined || proefregels === undefined) return;
  const { versie } = proefregels;
  const saved = await runTask(
    work,
    'saveProefregels',
    () => work.flows.saveProefregels(key, { versie, regels: [...regels] }),
    (now) => ({ type: 'proefregelsRead', proefregels: now, isSaved: true }),
  );
  if (saved !== undefined) await readRespons(work, key);
}
