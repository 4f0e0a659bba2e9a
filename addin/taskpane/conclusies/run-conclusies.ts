import type { Keuze } from '../../../shared/conclusies/keuze.ts';
import { runTask, type Work } from '../controller/run-task.ts';

/** Looks which conclusions there are on the figures of the uitvraag on the screen. */
export async function openConclusies(work: Work): Promise<void> {
  const { key } = work.store.state().gemeenteWork;
  if (key === undefined) return;
  await runTask(
    work,
    'readConclusies',
    () => work.flows.readConclusies(key),
    (read) => ({ type: 'conclusiesRead', read }),
  );
}

/** Keeps what was chosen; `vrijgeven`: and shows what is left to the partners. */
export async function keepConclusies(
  work: Work,
  keuzes: readonly Keuze[],
  vrijgeven: boolean,
): Promise<void> {
  const { key, conclusies: read } = work.store.state().gemeenteWork;
  if (key === undefined || read?.conclusies.werk === undefined) return;
  const { release, werk } = read.conclusies;
  await runTask(
    work,
    'saveConclusies',
    () => work.flows.saveConclusies(key, { versie: werk.versie, release, keuzes: [...keuzes], vrijgeven }),
    (now) => ({ type: 'conclusiesRead', read: now, kept: vrijgeven ? 'released' : 'saved' }),
  );
}
