import { beforeEach, describe, expect, it } from 'vitest';
import { withdrawInzending } from '../../../functions/correctie/withdraw-inzending.ts';
import { startVaststelling } from '../../../functions/vaststelling/start-vaststelling.ts';
import { move } from '../../../functions/uitvragen/move-uitvraag.ts';
import { breakingStore, Crash } from '../fixtures/breaking-store.ts';
import { at, place } from '../fixtures/gemeente.ts';
import { idOf } from '../fixtures/inzending.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import { coordinator, makeOpenWorld, ofGemeente, type World } from '../fixtures/world.ts';
import { findingsOf } from '../vaststelling/findings-of.ts';
import { sayDeelname, sendFor } from './world-of-respons.ts';

let world: World;
beforeEach(async () => {
  world = await makeOpenWorld();
});

const stateOf = async ({ store }: World, locatieId = 'loc-1') =>
  (await store.inzendingen.findRespons(at(locatieId)))?.value;
const actionsOf = async ({ store }: World) =>
  (await store.inzendingen.listAudit(at('loc-1'))).map(({ event }) => event.action);

describe('a locatie that takes no part', () => {
  it('is written with its reason, and undone', async () => {
    const said = await sayDeelname(world, 'loc-1', 0, 'gestopt');
    expect(said).toMatchObject({ locatieId: 'loc-1', beurt: 1, deelname: { reden: 'gestopt' } });
    expect(await stateOf(world)).toMatchObject({ deelname: said.deelname, fence: { open: true } });
    expect(await sayDeelname(world, 'loc-1', 1)).toEqual({ locatieId: 'loc-1', beurt: 2 });
    expect(await stateOf(world)).not.toHaveProperty('deelname');
    expect(await actionsOf(world)).toEqual(['deelname-gewijzigd', 'deelname-gewijzigd']);
  });

  it('may change its reason', async () => {
    await sayDeelname(world, 'loc-1', 0, 'gestopt');
    expect(await sayDeelname(world, 'loc-1', 1, 'wilNiet')).toMatchObject({ deelname: { reden: 'wilNiet' } });
  });

  it('is answered the same when the request comes again, and written once', async () => {
    const first = await sayDeelname(world, 'loc-1', 0, 'gestopt');
    expect(await sayDeelname(world, 'loc-1', 0, 'gestopt')).toEqual(first);
    expect(await actionsOf(world)).toHaveLength(1);
  });

  it('may send all the same, and then counts', async () => {
    await sayDeelname(world, 'loc-1', 0, 'wilNiet');
    await sendFor(world, 'loc-1', 1);
    expect(await stateOf(world)).toMatchObject({ status: 'geaccepteerd', accepted: { versie: 1 } });
  });

  it('is not said of one that counts, until it took back what it sent', async () => {
    await sendFor(world, 'loc-1', 1);
    expect(await refusalOf(sayDeelname(world, 'loc-1', 0, 'wilNiet'))).toMatchObject({
      code: 'stap-niet-mogelijk',
    });
    const path = { ...at('loc-1'), inzendingId: idOf(1) };
    await withdrawInzending({ path, body: { beurt: 0 }, caller: coordinator('loc-1') }, world);
    expect(await sayDeelname(world, 'loc-1', 1, 'wilNiet')).toMatchObject({ deelname: { reden: 'wilNiet' } });
  });

  it('is not said over what a colleague said meanwhile', async () => {
    await sayDeelname(world, 'loc-1', 0, 'gestopt');
    await sayDeelname(world, 'loc-1', 1, 'overmacht');
    expect(await refusalOf(sayDeelname(world, 'loc-1', 0, 'gestopt'))).toMatchObject({
      code: 'intussen-gewijzigd',
    });
  });

  it('can be said after closing, and no more once the figures are adopted', async () => {
    await move(place, { status: 'gesloten', versie: 2 }, { actor: 'test', rol: 'gemeente' }, world);
    await sayDeelname(world, 'loc-1', 0, 'gestopt');
    const confirmed = [...(await findingsOf(world))];
    await startVaststelling({ path: place, body: { versie: 3, confirmed }, caller: ofGemeente }, world);
    await world.background.idle();
    expect(await refusalOf(sayDeelname(world, 'loc-1', 1))).toMatchObject({ code: 'al-vastgesteld' });
  });
});

it.each([false, true])('is whole or absent when it is broken off, and completes (%s)', async (after) => {
  const counting = breakingStore(world.store, -1, false);
  await sayDeelname({ ...world, store: counting }, 'loc-2', 0, 'gestopt');
  expect(counting.writes()).toBe(1);
  const breaking = { ...world, store: breakingStore(world.store, 0, after) };
  await expect(sayDeelname(breaking, 'loc-1', 0, 'gestopt')).rejects.toThrow(Crash);
  expect((await stateOf(world))?.deelname !== undefined).toBe(after);
  await sayDeelname(world, 'loc-1', 0, 'gestopt');
  expect(await stateOf(world)).toMatchObject({ deelname: { reden: 'gestopt' }, beurt: 1 });
  expect(await actionsOf(world)).toEqual(['deelname-gewijzigd']);
});
