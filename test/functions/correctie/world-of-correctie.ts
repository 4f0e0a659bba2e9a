import { acceptInzending } from '../../../functions/correctie/accept-inzending.ts';
import { askHeropening } from '../../../functions/correctie/ask-heropening.ts';
import { grantHeropening } from '../../../functions/correctie/grant-heropening.ts';
import { refuseHeropening } from '../../../functions/correctie/refuse-heropening.ts';
import { returnInzending } from '../../../functions/correctie/return-inzending.ts';
import { withdrawInzending } from '../../../functions/correctie/withdraw-inzending.ts';
import { submitInzending } from '../../../functions/inzendingen/submit-inzending.ts';
import { startVaststelling } from '../../../functions/vaststelling/start-vaststelling.ts';
import { findingsOf } from '../vaststelling/findings-of.ts';
import { move } from '../../../functions/uitvragen/move-uitvraag.ts';
import type { Inzending } from '../../../shared/inzending/inzending.ts';
import { at, place } from '../fixtures/gemeente.ts';
import { idOf, inzendingOf, telling } from '../fixtures/inzending.ts';
import { coordinator, makeOpenWorld, ofGemeente, type World } from '../fixtures/world.ts';

export const doer = { actor: 'test', rol: 'gemeente' } as const;
const own = coordinator('loc-1');
const pathOf = (nth: number) => ({ ...at('loc-1'), inzendingId: idOf(nth) });

export const send = (world: World, nth: number, changes: Partial<Inzending> = {}) =>
  submitInzending(
    { path: pathOf(nth), body: inzendingOf('loc-1', { vervangt: nth - 1, ...changes }), caller: own },
    world,
  );
/** Another outcome than the first. */
export const other = { groepen: [telling(['peuters'], 12, 6)] };

export const giveBack = (world: World, nth: number, beurt: number, opmerking = 'Kijk dit na.') =>
  returnInzending({ path: pathOf(nth), body: { beurt, opmerking }, caller: ofGemeente }, world);
export const accept = (world: World, nth: number, beurt: number) =>
  acceptInzending({ path: pathOf(nth), body: { beurt }, caller: ofGemeente }, world);
export const takeBack = (world: World, nth: number, beurt: number) =>
  withdrawInzending({ path: pathOf(nth), body: { beurt }, caller: own }, world);
export const ask = (world: World, beurt: number, reden = 'Er kwam een kind bij.') =>
  askHeropening({ path: at('loc-1'), body: { beurt, reden }, caller: own }, world);
export const grant = (world: World, beurt: number, tot = '2026-06-05') =>
  grantHeropening({ path: at('loc-1'), body: { beurt, tot }, caller: ofGemeente }, world);

export const refuse = (world: World, beurt: number, opmerking = 'Het kan niet meer.') =>
  refuseHeropening({ path: at('loc-1'), body: { beurt, opmerking }, caller: ofGemeente }, world);

export const close = (world: World) => move(place, { status: 'gesloten', versie: 2 }, doer, world);

/** Adopts the figures of the closed uitvraag, saying yes to all that the rules say. */
export const adopt = async (world: World) =>
  startVaststelling(
    { path: place, body: { versie: 3, confirmed: [...(await findingsOf(world))] }, caller: ofGemeente },
    world,
  );

/** Two versions of loc-1, the second with another outcome. */
export async function sentTwice(): Promise<World> {
  const world = await makeOpenWorld();
  await send(world, 1);
  await send(world, 2, other);
  return world;
}

export const stateOf = async ({ store }: World) => (await store.inzendingen.findRespons(at('loc-1')))?.value;
export const actionsOf = async ({ store }: World) =>
  (await store.inzendingen.listAudit(at('loc-1'))).map(({ event }) => event.action);
