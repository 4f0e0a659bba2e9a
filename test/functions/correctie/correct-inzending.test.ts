import { beforeEach, describe, expect, it } from 'vitest';
import { firstBrokenLink } from '../../../functions/audit/audit-chain.ts';
import { breakingStore, Crash } from '../fixtures/breaking-store.ts';
import { at, place } from '../fixtures/gemeente.ts';
import { idOf, inzendingOf } from '../fixtures/inzending.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import { hash, type World } from '../fixtures/world.ts';
import {
  accept,
  adopt,
  actionsOf,
  close,
  giveBack,
  other,
  send,
  sentTwice,
  stateOf,
  takeBack,
} from './world-of-correctie.ts';

let world: World;
beforeEach(async () => {
  world = await sentTwice();
});

describe('an inzending that is given back', () => {
  it('leaves the version before it counting, with the remark to be read', async () => {
    expect(await giveBack(world, 2, 0)).toEqual({
      locatieId: 'loc-1',
      status: 'teruggegeven',
      versie: 2,
      inzendingId: idOf(2),
      counting: 1,
      beurt: 1,
      isOpen: true,
      opmerking: 'Kijk dit na.',
    });
    expect((await stateOf(world))?.accepted?.groepen).toEqual(inzendingOf('loc-1').groepen);
  });

  it('counts nothing where nothing was accepted before it', async () => {
    await giveBack(world, 2, 0);
    await send(world, 3, other);
    await giveBack(world, 3, 1);
    expect(await stateOf(world)).toMatchObject({ accepted: { versie: 1 } });
    await takeBack(world, 3, 2);
    await send(world, 4, other);
    expect(await giveBack(world, 4, 3)).not.toHaveProperty('counting');
    expect(await stateOf(world)).not.toHaveProperty('accepted');
  });

  it('counts again once the gemeente accepts it after all', async () => {
    await giveBack(world, 2, 0);
    const stand = await accept(world, 2, 1);
    expect(stand).toMatchObject({ status: 'geaccepteerd', counting: 2, beurt: 2 });
    expect(stand).not.toHaveProperty('opmerking');
    expect((await stateOf(world))?.accepted?.groepen).toEqual(other.groepen);
  });

  it('is answered the same when the request comes again, and written once', async () => {
    const first = await giveBack(world, 2, 0);
    expect(await giveBack(world, 2, 0)).toEqual(first);
    expect(await actionsOf(world)).toEqual([
      'inzending-ingediend',
      'inzending-ingediend',
      'inzending-teruggegeven',
    ]);
  });

  it('is not what a colleague accepted meanwhile', async () => {
    await giveBack(world, 2, 0);
    await accept(world, 2, 1);
    expect(await refusalOf(giveBack(world, 2, 0))).toMatchObject({ code: 'intussen-gewijzigd' });
  });

  it('may be sent anew, and that counts at once', async () => {
    await giveBack(world, 2, 0);
    await send(world, 3);
    expect(await stateOf(world)).toMatchObject({
      status: 'geaccepteerd',
      versie: 3,
      accepted: { versie: 3 },
    });
  });
});

describe('an inzending that is taken back', () => {
  it('leaves nothing that counts, until the locatie sends again', async () => {
    expect(await takeBack(world, 2, 0)).toMatchObject({ status: 'ingetrokken', versie: 2 });
    expect(await stateOf(world)).not.toHaveProperty('accepted');
    await send(world, 3);
    expect(await stateOf(world)).toMatchObject({ accepted: { versie: 3 } });
  });

  it('stays kept', async () => {
    await takeBack(world, 2, 0);
    for (const nth of [1, 2])
      expect(await world.store.inzendingen.findVersie(at('loc-1'), idOf(nth))).toBeDefined();
  });

  it('is not possible after closing', async () => {
    await close(world);
    expect(await refusalOf(takeBack(world, 2, 0))).toMatchObject({ code: 'uitvraag-niet-open' });
  });
});

describe('after a vaststelling', () => {
  it('nothing changes any more, also while it is under way', async () => {
    await close(world);
    const before = await stateOf(world);
    const stopping = { ...world, store: breakingStore(world.store, 3, false) };
    await adopt(stopping);
    await stopping.background.idle();
    expect((await world.store.uitvragen.find(place))?.value.uitvraag.status).toBe('gesloten');
    expect(await refusalOf(giveBack(world, 2, 0))).toMatchObject({ code: 'al-vastgesteld' });
    await adopt(world);
    await world.background.idle();
    for (const refused of [giveBack(world, 2, 0), takeBack(world, 2, 0)])
      expect(await refusalOf(refused)).toMatchObject({ code: 'al-vastgesteld' });
    expect((await stateOf(world))?.accepted).toEqual(before?.accepted);
  });
});

/** What is written for a mail is looked at elsewhere. */
const withoutMail = (on: World): World => {
  const quiet: { -readonly [K in keyof World]: World[K] } = { ...on };
  delete quiet.post;
  return quiet;
};

/** Each transition, from a world with two versions in which the first was done where it must be. */
const transitions = {
  'giving back': { first: () => Promise.resolve(), run: (on: World) => giveBack(on, 2, 0) },
  'taking back': { first: () => Promise.resolve(), run: (on: World) => takeBack(on, 2, 0) },
  accepting: { first: (on: World) => giveBack(on, 2, 0), run: (on: World) => accept(on, 2, 1) },
} as const;

describe.each(Object.entries(transitions))('%s that was broken off', (_, { first, run }) => {
  it.each([false, true])(
    'is whole or absent at each write, and completes when asked again (%s)',
    async (after) => {
      const whole = withoutMail(await sentTwice());
      await first(whole);
      const counting = breakingStore(whole.store, -1, false);
      await run({ ...whole, store: counting });
      expect(counting.writes()).toBe(1);
      const fresh = withoutMail(await sentTwice());
      await first(fresh);
      const before = await stateOf(fresh);
      await expect(run({ ...fresh, store: breakingStore(fresh.store, 0, after) })).rejects.toThrow(Crash);
      if (!after) expect(await stateOf(fresh)).toEqual(before);
      await run(fresh);
      expect(await stateOf(fresh)).toEqual(await stateOf(whole));
      const rows = await fresh.store.inzendingen.listAudit(at('loc-1'));
      expect(rows.map(({ event }) => event.action)).toEqual(await actionsOf(whole));
      expect(firstBrokenLink(rows, rows.at(-1)!, hash)).toBeUndefined();
    },
  );
});
