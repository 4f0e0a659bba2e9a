import { expect, it, vi } from 'vitest';
import type * as Revised from '../../../functions/uitvragen/is-revised.ts';
import { moveUitvraag } from '../../../functions/uitvragen/move-uitvraag.ts';
import { readEigenCijfers } from '../../../functions/terugkoppeling/read-eigen-cijfers.ts';
import { adopt, close, grant, other, send } from '../correctie/world-of-correctie.ts';
import { at, place } from '../fixtures/gemeente.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import { coordinator, makeOpenWorld, ofGemeente } from '../fixtures/world.ts';

const planted = vi.hoisted(() => ({ blind: false }));

// With `blind` on, nothing ever seems to have changed since the figures were adopted.
vi.mock('../../../functions/uitvragen/is-revised.ts', async (original) => {
  const revised = await original<typeof Revised>();
  const isRevised: typeof revised.isRevised = (...asked) =>
    planted.blind ? Promise.resolve(false) : revised.isRevised(...asked);
  return { ...revised, isRevised };
});

/** Tries to stop a herziening in which loc-1 sent something else; then loc-1 reads its own figures. */
async function stopOverSomethingElse() {
  const world = await makeOpenWorld();
  const move = (status: 'gesloten' | 'teruggekoppeld', versie: number) =>
    moveUitvraag({ path: place, body: { status, versie }, caller: ofGemeente }, world);
  await send(world, 1);
  await close(world);
  await adopt(world);
  await world.background.idle();
  await move('gesloten', 5);
  await grant(world, 0);
  await send(world, 2, other);
  await move('teruggekoppeld', 6);
  return readEigenCijfers({ path: at('loc-1'), body: undefined, caller: coordinator('loc-1') }, world);
}

it('a herziening in which something else counts is not stopped', async () => {
  planted.blind = false;
  expect(await refusalOf(stopOverSomethingElse())).toMatchObject({ code: 'herziening-begonnen' });
});

it('without looking, own figures would stand beside published ones that they are not in', async () => {
  planted.blind = true;
  expect((await stopOverSomethingElse()).ontvangstbewijs.versie).toBe(2);
});
