import { chosenGemeente } from '../state/chosen-gemeente.ts';
import { runTask, type Work } from './run-task.ts';

/** Reads how the afspraken of the chosen gemeente stand, and what this file keeps of one that is being written. */
export async function loadAfspraken(work: Work): Promise<void> {
  const gemeente = chosenGemeente(work.store.state());
  if (gemeente === undefined) return;
  await runTask(
    work,
    'readAfspraken',
    () => work.flows.readAfspraken(gemeente.gemeentecode),
    (basis) => ({ type: 'afspraakChanged', change: { basis } }),
  );
}
