import { setTimeout as wait } from 'node:timers/promises';
import { REST } from '../../../addin/flows/watch-edits.ts';

/** Waits until the pane has said what it has to say after an edit; a busy machine takes longer. */
export async function heard(isSo: () => boolean): Promise<boolean> {
  for (let waited = 0; waited < 6 * REST && !isSo(); waited += 100) await wait(100);
  return isSo();
}

/** Waits as long as the pane may take, where it must say nothing. */
export const rest = (): Promise<void> => wait(REST + 400);
