import { submitInzending } from '../../../functions/inzendingen/submit-inzending.ts';
import { Problem } from '../../../functions/problem.ts';
import type { Store } from '../../../functions/storage/store.ts';
import { move } from '../../../functions/uitvragen/move-uitvraag.ts';
import { at, place } from '../fixtures/gemeente.ts';
import { idOf, inzendingOf } from '../fixtures/inzending.ts';
import { coordinator, makeOpenWorld } from '../fixtures/world.ts';

/**
 * A sender who is overtaken by the closing between deciding and writing.
 * @param plant changes the store that the sender uses
 * @returns what was promised and does not hold
 */
export async function closingRace(plant: (store: Store) => Store): Promise<readonly string[]> {
  const world = await makeOpenWorld();
  const planted = plant(world.store);
  let closed = false;
  const overtaken: Store = {
    ...planted,
    inzendingen: {
      ...planted.inzendingen,
      saveVersie: async (key, change) => {
        if (!closed) {
          closed = true;
          await move(place, { status: 'gesloten', versie: 2 }, { actor: 'test', rol: 'gemeente' }, world);
        }
        return planted.inzendingen.saveVersie(key, change);
      },
    },
  };
  const path = { ...at('loc-1'), inzendingId: idOf(1) };
  const asked = { path, body: inzendingOf('loc-1'), caller: coordinator('loc-1') };
  const code = await submitInzending(asked, { ...world, store: overtaken }).then(
    () => 'taken in',
    (error: unknown) => (error instanceof Problem ? error.code : 'broken'),
  );
  const respons = await world.store.inzendingen.findRespons(at('loc-1'));
  return [
    ...(code === 'uitvraag-niet-open' ? [] : [`the sender heard: ${code}`]),
    ...(respons?.value.versie === 0 ? [] : ['a version came in after closing']),
    ...(respons?.value.fence.open === false ? [] : ['the locatie was opened again']),
  ];
}
