import type { Work } from './run-task.ts';
import { loaders } from './screens.ts';

/**
 * Says for which gemeente the work is, and reads what the screen shows of it. In turn with the other actions: what one
 * of them still reads of the gemeente before would otherwise come to stand under the name of this one.
 */
export async function chooseGemeente(work: Work, gemeentecode: string): Promise<void> {
  work.store.dispatch({ type: 'gemeenteChosen', gemeentecode });
  await loaders[work.store.state().screen](work);
}
