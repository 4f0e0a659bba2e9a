import { describe, expect, it } from 'vitest';
import { findCaller } from '../../../functions/auth/caller.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import { makeWorld } from '../fixtures/world.ts';

const grant = { person: 'tenant.object', gemeentecode: '9901', rol: 'lezer', scope: 'gemeente' } as const;
const identity = { tenantId: 'tenant', person: 'tenant.object', kind: 'workforce' } as const;

describe('a caller', () => {
  it('has the rights of Toegang and a name that says nothing', async () => {
    const world = await makeWorld();
    await world.store.toegang.saveTenant('tenant');
    await world.store.toegang.saveGrant(grant);
    const caller = await findCaller(identity, world);
    expect(caller.grants).toEqual([grant]);
    expect(caller.actor).toMatch(/^[0-9a-f]{16}$/);
  });

  it('of a tenant that was not taken on is refused, whatever rights stand there', async () => {
    const world = await makeWorld();
    await world.store.toegang.saveGrant(grant);
    expect(await refusalOf(findCaller(identity, world))).toMatchObject({ code: 'organisatie-onbekend' });
  });

  it('of our own external tenant needs no tenant to be taken on', async () => {
    const caller = await findCaller({ ...identity, kind: 'external' }, await makeWorld());
    expect(caller.grants).toEqual([]);
  });

  it('of a tenant that was closed is refused, newcomers and our own external tenant as well', async () => {
    const world = await makeWorld();
    await world.store.toegang.saveTenant('tenant');
    await world.store.toegang.replaceTenant({ tenantId: 'tenant', closedAt: '2026-06-02T09:00:00.000Z' });
    for (const [kind, newcomers] of [
      ['workforce', false],
      ['workforce', true],
      ['external', false],
    ] as const)
      expect(await refusalOf(findCaller({ ...identity, kind }, world, newcomers))).toMatchObject({
        code: 'organisatie-onbekend',
      });
  });

  it('has a right with a last day through that day in the Netherlands, and not after', async () => {
    const world = await makeWorld();
    await world.store.toegang.saveTenant('tenant');
    const until = { ...grant, until: '2026-08-31' };
    await world.store.toegang.saveGrant(until);
    const at = async (moment: string) =>
      (await findCaller(identity, { ...world, now: () => new Date(moment) })).grants;
    expect(await at('2026-08-31T21:59:59Z')).toEqual([until]);
    expect(await at('2026-08-31T22:00:00Z')).toEqual([]);
  });
});
