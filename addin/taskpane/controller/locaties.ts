import { chosenGemeente } from '../state/chosen-gemeente.ts';
import { runTask, type Work } from './run-task.ts';

/** Reads the register of the gemeente that was chosen. What somebody is filling in stays. */
export async function loadLocaties(work: Work): Promise<void> {
  const gemeente = chosenGemeente(work.store.state());
  if (gemeente === undefined) return;
  await runTask(
    work,
    'readRegister',
    () => work.flows.readRegister(gemeente.gemeentecode),
    (register) => ({ type: 'locatiesMoved', change: { register } }),
  );
}
