import { beforeEach, describe, expect, it } from 'vitest';
import { move } from '../../../functions/uitvragen/move-uitvraag.ts';
import { breakingStore, Crash } from '../fixtures/breaking-store.ts';
import { place } from '../fixtures/gemeente.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import type { World } from '../fixtures/world.ts';
import {
  actionsOf,
  adopt,
  ask,
  close,
  doer,
  grant,
  other,
  send,
  sentTwice,
  stateOf,
  takeBack,
} from './world-of-correctie.ts';

let world: World;
beforeEach(async () => {
  world = await sentTwice();
  await close(world);
});

/** The same world on a later day; the clock of tests stands on 2 June. */
const on = (day: string): World => ({ ...world, now: () => new Date(`${day}T12:00:00Z`) });

describe('sending after closing', () => {
  it('is asked, allowed, done, and over on the next day, each with its audit row', async () => {
    expect(await refusalOf(send(world, 3))).toMatchObject({ code: 'uitvraag-niet-open' });
    expect(await ask(world, 0)).toMatchObject({
      isOpen: false,
      heropening: { status: 'gevraagd' },
      beurt: 1,
    });
    expect(await grant(world, 1)).toMatchObject({
      isOpen: true,
      heropening: { status: 'verleend', tot: '2026-06-05', reden: 'Er kwam een kind bij.' },
    });
    await send(on('2026-06-05'), 3);
    expect(await refusalOf(send(on('2026-06-06'), 4, other))).toMatchObject({ code: 'uitvraag-niet-open' });
    expect(await stateOf(world)).toMatchObject({ fence: { open: false }, accepted: { versie: 3 } });
    expect((await actionsOf(world)).slice(2)).toEqual([
      'heropening-gevraagd',
      'heropening-verleend',
      'inzending-ingediend',
      'heropening-voorbij',
    ]);
  });

  it('opens one locatie and no other', async () => {
    await grant(world, 0);
    const rows = await world.store.inzendingen.listRespons(place);
    expect(rows.map(({ value }) => value.fence.open)).toEqual([true, false, false]);
  });

  it('may be allowed without being asked, and for longer', async () => {
    expect(await grant(world, 0)).toMatchObject({ heropening: { tot: '2026-06-05' } });
    expect(await grant(world, 1, '2026-06-09')).toMatchObject({ heropening: { tot: '2026-06-09' } });
  });

  it('lets the locatie also take back what it sent', async () => {
    await grant(world, 0);
    expect(await takeBack(world, 2, 1)).toMatchObject({ status: 'ingetrokken' });
  });

  it('is not allowed until a day that is over', async () => {
    expect(await refusalOf(grant(world, 0, '2026-06-01'))).toMatchObject({ code: 'datum-voorbij' });
  });

  it('need not be asked while all may send', async () => {
    const open = await sentTwice();
    for (const refused of [ask(open, 0), grant(open, 0)])
      expect(await refusalOf(refused)).toMatchObject({ code: 'stap-niet-mogelijk' });
  });

  it('ends with every step of the uitvraag', async () => {
    await grant(world, 0);
    await move(place, { status: 'open', versie: 3 }, doer, world);
    expect(await stateOf(world)).not.toHaveProperty('heropening');
    await move(place, { status: 'gesloten', versie: 4 }, doer, world);
    expect(await stateOf(world)).toMatchObject({ fence: { open: false } });
  });

  it('is over with a vaststelling, which a sentence says', async () => {
    await grant(world, 0);
    await adopt(world);
    await world.background.idle();
    expect(await refusalOf(send(world, 3))).toMatchObject({ code: 'uitvraag-niet-open' });
    const refusal = await refusalOf(ask(world, 2));
    expect(refusal).toMatchObject({ code: 'al-vastgesteld' });
    expect(await refusalOf(grant(world, 2))).toMatchObject({ code: 'al-vastgesteld' });
  });

  it('is not opened by a gemeente that a vaststelling overtook between reading and writing', async () => {
    const { inzendingen } = world.store;
    const overtaken: World = {
      ...world,
      store: {
        ...world.store,
        inzendingen: {
          ...inzendingen,
          saveStand: async (key, change) => {
            await adopt(world);
            await world.background.idle();
            return inzendingen.saveStand(key, change);
          },
        },
      },
    };
    expect(await refusalOf(grant(overtaken, 0))).toMatchObject({ code: 'al-vastgesteld' });
    expect(await stateOf(world)).toMatchObject({ fence: { open: false } });
  });

  it.each([
    ['asking', (on: World) => ask(on, 0), 'heropening-gevraagd'],
    ['allowing', (on: World) => grant(on, 0), 'heropening-verleend'],
  ] as const)('%s that was broken off is whole or absent, and completes', async (_, run, action) => {
    for (const after of [false, true]) {
      world = await sentTwice();
      await close(world);
      const broken = { ...world, store: breakingStore(world.store, 0, after) };
      await expect(run(broken)).rejects.toThrow(Crash);
      expect((await actionsOf(world)).includes(action)).toBe(after);
      await run(world);
      expect((await actionsOf(world)).filter((one) => one === action)).toHaveLength(1);
    }
  });

  it('that ends is ended once, also where the process stops at it', async () => {
    await grant(world, 0);
    const late = on('2026-06-06');
    const broken = { ...late, store: breakingStore(late.store, 0, true) };
    await expect(send(broken, 3)).rejects.toThrow(Crash);
    expect(await refusalOf(send(late, 3))).toMatchObject({ code: 'uitvraag-niet-open' });
    expect((await actionsOf(world)).filter((one) => one === 'heropening-voorbij')).toHaveLength(1);
  });
});
