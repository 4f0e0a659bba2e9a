import { describe, expect, it } from 'vitest';
import { findCaller } from '../../../functions/auth/caller.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import { makeWorld } from '../fixtures/world.ts';

const identity = { tenantId: 'tenant', person: 'tenant.object', kind: 'workforce' } as const;

describe('a caller', () => {
  it('has the rights of Toegang and a name that says nothing', async () => {
    const world = await makeWorld();
    await world.store.toegang.saveTenant('tenant');
    const grant = { person: 'tenant.object', gemeentecode: '9901', rol: 'lezer', scope: 'gemeente' } as const;
    await world.store.toegang.saveGrant(grant);
    const caller = await findCaller(identity, world);
    expect(caller.grants).toEqual([grant]);
    expect(caller.actor).toMatch(/^[0-9a-f]{16}$/);
  });

  it('of a tenant that was not taken on is refused, whatever rights stand there', async () => {
    const world = await makeWorld();
    await world.store.toegang.saveGrant({
      person: 'tenant.object',
      gemeentecode: '9901',
      rol: 'lezer',
      scope: 'gemeente',
    });
    expect(await refusalOf(findCaller(identity, world))).toMatchObject({ code: 'organisatie-onbekend' });
  });

  it('of our own external tenant needs no tenant to be taken on', async () => {
    const caller = await findCaller({ ...identity, kind: 'external' }, await makeWorld());
    expect(caller.grants).toEqual([]);
  });
});
