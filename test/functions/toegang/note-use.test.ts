import { beforeEach, describe, expect, it } from 'vitest';
import { usedGrants } from '../../../functions/toegang/note-use.ts';
import { breakingStore } from '../fixtures/breaking-store.ts';
import { edgeOf, request } from '../fixtures/edge.ts';
import { at } from '../fixtures/gemeente.ts';
import { makeOpenWorld, type World } from '../fixtures/world.ts';

const person = 'tenant.object';
const first = { person, gemeentecode: '9901', rol: 'coordinator', scope: 'loc-1' } as const;
const second = { ...first, scope: 'loc-2' } as const;
const abroad = { ...first, gemeentecode: '9902' } as const;

let world: World;
beforeEach(async () => {
  world = await makeOpenWorld();
  await world.store.toegang.saveTenant('tenant');
  for (const grant of [first, second, abroad]) await world.store.toegang.saveGrant(grant);
});

const read = async (locatieId: string, services: World = world) => {
  const { response } = await request('readUitnodiging', edgeOf(services), { params: at(locatieId) });
  await services.background.idle();
  return response.status;
};
const usedOn = async (grant: typeof first | typeof second | typeof abroad) =>
  (await world.store.toegang.findGrant(grant))?.value.usedOn;

describe('the last day on which a right was used', () => {
  it('is kept for the right that was worked with, and for no other', async () => {
    expect(await read('loc-1')).toBe(200);
    expect(await usedOn(first)).toBe('2026-06-02');
    expect(await usedOn(second)).toBeUndefined();
    expect(await usedOn(abroad)).toBeUndefined();
  });

  it('is not kept for what was refused', async () => {
    expect(await read('loc-3')).toBe(403);
    for (const grant of [first, second, abroad]) expect(await usedOn(grant)).toBeUndefined();
  });

  it('is written once a day', async () => {
    await read('loc-1');
    const { mark } = (await world.store.toegang.findGrant(first))!;
    await read('loc-1');
    expect((await world.store.toegang.findGrant(first))?.mark).toBe(mark);
    const tomorrow = { ...world, now: () => new Date('2026-06-03T09:00:00Z') };
    await read('loc-1', tomorrow);
    expect(await usedOn(first)).toBe('2026-06-03');
  });

  it('says nothing of the moment', async () => {
    await read('loc-1');
    expect(JSON.stringify(await world.store.toegang.findGrant(first))).not.toMatch(/T\d\d:/);
  });

  it('brings nothing back that is withdrawn meanwhile', async () => {
    const { toegang } = world.store;
    const slow = { ...toegang, findGrant: withdrawnWhileRead(toegang) };
    expect(await read('loc-1', { ...world, store: { ...world.store, toegang: slow } })).toBe(200);
    expect((await toegang.findGrant(first))?.value).toMatchObject({
      withdrawnAt: '2026-06-02T09:30:00.000Z',
    });
    expect(await usedOn(first)).toBeUndefined();
  });

  it('holds up no answer when it cannot be written', async () => {
    expect(await read('loc-1', { ...world, store: breakingStore(world.store, 0, false) })).toBe(200);
    expect(await usedOn(first)).toBeUndefined();
  });
});

/** Reads the row, and lets somebody withdraw the right before the reader goes on. */
function withdrawnWhileRead(toegang: World['store']['toegang']): typeof toegang.findGrant {
  return async (grant) => {
    const found = await toegang.findGrant(grant);
    if (found !== undefined)
      await toegang.replaceGrant({
        ...found,
        value: { ...found.value, withdrawnAt: '2026-06-02T09:30:00.000Z' },
      });
    return found;
  };
}

describe('the rights that a request can have used', () => {
  it('are none where it is about no gemeente', () => {
    expect(usedGrants([first], {})).toEqual([]);
  });

  it('are those of a coordinator where no locatie is named, and of a bestuurder where one is', () => {
    const leading = { ...first, rol: 'bestuurder', scope: 'org-1' } as const;
    expect(usedGrants([first, second], { gemeentecode: '9901' })).toEqual([first, second]);
    expect(usedGrants([first, leading], { gemeentecode: '9901', locatieId: 'loc-2' })).toEqual([leading]);
  });
});
