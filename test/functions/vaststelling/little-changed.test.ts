import { beforeEach, describe, expect, it } from 'vitest';
import { problems } from '../../../shared/kernel/problem.ts';
import { runVaststelling } from '../../../functions/vaststelling/run-vaststelling.ts';
import { breakingStore } from '../fixtures/breaking-store.ts';
import { place } from '../fixtures/gemeente.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import type { World } from '../fixtures/world.ts';
import {
  acceptAgain,
  adopt,
  adoptedGemeente,
  change,
  giveBack,
  progress,
  published,
  start,
  takeUp,
  uitvraagOf,
} from './adopted-gemeente.ts';

const refused = { code: 'te-weinig-gewijzigd' };
const idle = { start: () => undefined, idle: () => Promise.resolve() };
let world: World;

beforeEach(async () => {
  world = await adoptedGemeente();
});

const releaseOf = async (services: World) => (await published(services)).release;

describe('a herziene vaststelling', () => {
  it('is refused where one small locatie was left out, and the figures of before stay', async () => {
    const before = await published(world);
    expect(before.cijfers.length).toBeGreaterThan(0);
    await takeUp(world);
    await giveBack(world, 'a-2');
    expect(await refusalOf(start(world))).toMatchObject(refused);
    expect(await published(world)).toEqual(before);
    expect(await uitvraagOf(world)).toMatchObject({ uitvraag: { status: 'gesloten', versie: 6 } });
  });

  it('is made where enough children changed at two organisaties, ten at each', async () => {
    await takeUp(world);
    await change(world, 'a-1', 15);
    await change(world, 'b-1', 15);
    await adopt(world);
    expect(await releaseOf(world)).toBe(2);
  });

  it('is refused where three changed beside a large change of another organisatie', async () => {
    await takeUp(world);
    await change(world, 'a-1', 15);
    await change(world, 'b-1', 8);
    expect(await refusalOf(start(world))).toMatchObject(refused);
  });

  it('is made where nothing changed, also when something was changed and changed back', async () => {
    await adopt(world);
    expect(await releaseOf(world)).toBe(2);
    await takeUp(world);
    await giveBack(world, 'a-2');
    await acceptAgain(world, 'a-2');
    await adopt(world);
    expect(await releaseOf(world)).toBe(3);
  });

  it('is held against every release of before, not the last alone', async () => {
    await takeUp(world);
    await change(world, 'a-1', 15);
    await adopt(world);
    expect(await releaseOf(world)).toBe(2);
    await takeUp(world);
    // Twelve from the second release, and two from the first.
    await change(world, 'a-1', 3);
    expect(await refusalOf(start(world))).toMatchObject(refused);
    await change(world, 'a-1', 5);
    await adopt(world);
    expect(await releaseOf(world)).toBe(3);
  });
});

describe('what changed between the yes and the closing of the doors', () => {
  /** Enough had changed when it was asked; then one locatie changed again. */
  async function changedAfterAsking(): Promise<World> {
    const fresh = await adoptedGemeente();
    await takeUp(fresh);
    await change(fresh, 'a-1', 15);
    await start({ ...fresh, background: idle });
    await change(fresh, 'b-1', 8);
    return fresh;
  }

  it('is refused with what to do, whole at whichever write the process stops', async () => {
    const counted = await changedAfterAsking();
    const counting = breakingStore(counted.store, -1, false);
    await runVaststelling(place, { ...counted, store: counting });
    expect(counting.writes()).toBeGreaterThan(6);
    for (let nth = 0; nth < counting.writes(); nth++) {
      const fresh = await changedAfterAsking();
      const broken = { ...fresh, store: breakingStore(fresh.store, nth, true) };
      await runVaststelling(place, broken).catch(() => undefined);
      await runVaststelling(place, fresh);
      const { title, advies } = problems['te-weinig-gewijzigd'];
      expect(await progress(fresh)).toMatchObject({ status: 'geweigerd', melding: `${title} ${advies}` });
      const { uitvraag, pending } = (await uitvraagOf(fresh)) ?? {};
      expect(uitvraag).toMatchObject({ status: 'gesloten', versie: 7, release: 1 });
      expect(pending).toBeUndefined();
      expect(await releaseOf(fresh)).toBe(1);
    }
  });
});
