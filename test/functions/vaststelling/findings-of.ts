import { findingsNow } from '../../../functions/vaststelling/judge.ts';
import { place } from '../fixtures/gemeente.ts';
import type { World } from '../fixtures/world.ts';

/** What the gemeente sees before it starts, and says yes to. */
export async function findingsOf(world: World) {
  const found = await world.store.uitvragen.find(place);
  if (found === undefined) throw new Error('The uitvraag of the tests is not there');
  return findingsNow(found.value.uitvraag, undefined, world);
}
