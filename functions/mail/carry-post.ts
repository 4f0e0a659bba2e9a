import type { Services } from '../services.ts';
import { remindWhenDue } from '../uitnodigingen/remind-when-due.ts';
import { goOnWithPost } from './go-on-with-post.ts';

/**
 * What the timer does: begins the reminders of today, and sends what waits in every gemeente. One gemeente that fails
 * does not keep the others from it.
 */
export async function carryPost(services: Services): Promise<void> {
  const gemeenten = await services.store.gemeenten.listGemeenten();
  const failures: unknown[] = [];
  for (const { gemeentecode } of gemeenten) {
    await remindWhenDue(gemeentecode, services).catch((error: unknown) => failures.push(error));
    goOnWithPost(gemeentecode, services);
  }
  await services.background.idle();
  if (failures.length > 0) throw new AggregateError(failures, 'Reminders failed');
}
