import { describe, expect, it } from 'vitest';
import { listToegang } from '../../../functions/toegang/list-toegang.ts';
import { withdrawToegang } from '../../../functions/toegang/withdraw-toegang.ts';
import { firstBrokenLink } from '../../../functions/audit/audit-chain.ts';
import { breakingStore, Crash } from '../fixtures/breaking-store.ts';
import { claimBy, invite, mailTo, makePostWorld, newcomer, regelFor } from '../fixtures/post.ts';
import { refusalOf } from '../fixtures/refusal.ts';
import { callerWith, hash, ofBureau, ofGemeente, type World } from '../fixtures/world.ts';

const path = { gemeentecode: '9901' };
const peuterhuis = 'peuterhuis@een.example';
const person = 'tenant-1.object-1';

async function taken(): Promise<World> {
  const world = await makePostWorld();
  await invite(world, 1);
  await claimBy(world, newcomer(1), mailTo(world, peuterhuis));
  return world;
}

const seen = async (world: World) =>
  (await listToegang({ path, body: undefined, caller: ofGemeente }, world)).regels;
const withdraw = (world: World, toegangId: string, caller = ofGemeente) =>
  withdrawToegang({ path: { ...path, toegangId }, body: {}, caller }, world);

describe('a right', () => {
  it('is known by the address that it came by, and by nothing of the account', async () => {
    const world = await taken();
    const regels = await seen(world);
    expect(regels).toMatchObject([{ rol: 'coordinator', scope: 'loc-1', adres: peuterhuis, zelf: false }]);
    expect(JSON.stringify(regels)).not.toContain('tenant-1');
  });

  it('ends with the next request, and the uitnodiging that gave it does not bring it back', async () => {
    const world = await taken();
    const mail = mailTo(world, peuterhuis);
    const [{ toegangId } = { toegangId: '' }] = await seen(world);
    await withdraw(world, toegangId);
    expect(await world.store.toegang.listGrants(person)).toEqual([]);
    expect(await refusalOf(claimBy(world, newcomer(1), mail))).toMatchObject({
      code: 'uitnodiging-ingetrokken',
    });
    expect(await world.store.toegang.listGrants(person)).toEqual([]);
    expect((await regelFor(world, 'loc-1')).toegang).toBe(false);
  });

  it('comes back by a new uitnodiging alone', async () => {
    const world = await taken();
    const [{ toegangId } = { toegangId: '' }] = await seen(world);
    await withdraw(world, toegangId);
    await invite(world, 2, [{ rol: 'coordinator', scope: 'loc-1' }]);
    await claimBy(world, newcomer(1), mailTo(world, peuterhuis));
    expect(await world.store.toegang.listGrants(person)).toHaveLength(1);
  });

  it('of the gemeente is not ended by a bureau, nor by who has it', async () => {
    const world = await taken();
    const own = { gemeentecode: '9901', rol: 'gemeente', scope: 'gemeente' } as const;
    await world.store.toegang.saveGrant({ ...own, person: 'tenant-9.object-9' });
    const regel = (await seen(world)).find(({ rol }) => rol === 'gemeente')!;
    expect(await refusalOf(withdraw(world, regel.toegangId, ofBureau))).toMatchObject({ code: 'geen-recht' });
    const self = { ...ofGemeente, identity: { ...newcomer(9).identity!, person: 'tenant-9.object-9' } };
    expect(await refusalOf(withdraw(world, regel.toegangId, self))).toMatchObject({
      code: 'stap-niet-mogelijk',
    });
    await withdraw(world, regel.toegangId);
    expect(await world.store.toegang.listGrants('tenant-9.object-9')).toEqual([]);
  });

  it('of the gemeente is ended by who is of the gemeente, also where that is beside a bureau', async () => {
    const world = await taken();
    const other = { gemeentecode: '9901', rol: 'gemeente', scope: 'gemeente' } as const;
    await world.store.toegang.saveGrant({ ...other, person: 'tenant-9.object-9' });
    const regel = (await seen(world)).find(({ rol }) => rol === 'gemeente')!;
    const both = callerWith({ ...other, rol: 'bureau' }, other);
    await withdraw(world, regel.toegangId, both);
    expect(await world.store.toegang.listGrants('tenant-9.object-9')).toEqual([]);
  });

  it('that is withdrawn stays so when seeding or beheer writes it again', async () => {
    const world = await taken();
    const [{ toegangId } = { toegangId: '' }] = await seen(world);
    await withdraw(world, toegangId);
    const again = { person, gemeentecode: '9901', rol: 'coordinator', scope: 'loc-1' } as const;
    expect(await world.store.toegang.saveGrant(again)).toBe('conflict');
    expect(await world.store.toegang.listGrants(person)).toEqual([]);
  });

  it('is ended and noted once, wherever the process stops', async () => {
    const counting = await taken();
    const writes = breakingStore(counting.store, -1, false);
    const [{ toegangId } = { toegangId: '' }] = await seen(counting);
    await withdraw({ ...counting, store: writes }, toegangId);
    expect(writes.writes()).toBe(2);
    for (let at = 0; at < writes.writes(); at++)
      for (const after of [false, true]) {
        const world = await taken();
        const [{ toegangId: id } = { toegangId: '' }] = await seen(world);
        await expect(
          withdraw({ ...world, store: breakingStore(world.store, at, after) }, id),
        ).rejects.toThrow(Crash);
        await withdraw(world, id);
        const rows = await world.store.uitvragen.listAudit('9901');
        expect(rows.filter(({ event }) => event.action === 'toegang-ingetrokken')).toHaveLength(1);
        expect(firstBrokenLink(rows, rows.at(-1)!, hash)).toBeUndefined();
        expect(await world.store.toegang.listGrants(person)).toEqual([]);
      }
  });
});
