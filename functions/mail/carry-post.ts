import { tellWhatIsDue } from '../correctie/tell-coordinator.ts';
import type { Services } from '../services.ts';
import { remindWhenDue } from '../uitnodigingen/remind-when-due.ts';
import { goOnWithPost } from './go-on-with-post.ts';

/**
 * What the timer does: begins what a process left and the reminders of today, and sends what waits in every gemeente. One gemeente that fails
 * does not keep the others from it.
 */
export async function carryPost(services: Services): Promise<void> {
  const gemeenten = await services.store.gemeenten.listGemeenten();
  const failures: unknown[] = [];
  for (const { gemeentecode } of gemeenten) {
    for (const begin of [tellWhatIsDue, remindWhenDue])
      await begin(gemeentecode, services).catch((error: unknown) => failures.push(error));
    goOnWithPost(gemeentecode, services);
  }
  await services.background.idle();
  if (failures.length > 0) throw new AggregateError(failures, 'Mail failed');
}
