import { beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../../functions/storage/store.ts';
import type { ToegangStore } from '../../../functions/storage/toegang-store.ts';
import { toegangId } from '../../../functions/toegang/toegang-id.ts';
import { hash } from '../fixtures/world.ts';

const moment = '2026-06-02T09:00:00.000Z';
const grant = {
  person: 'tenant-a.object-a',
  gemeentecode: '9901',
  rol: 'coordinator',
  scope: 'loc-1',
} as const;
const elsewhere = { ...grant, gemeentecode: '9902', rol: 'gemeente', scope: 'gemeente' } as const;
const neighbor = { ...grant, person: 'tenant-a.object-ab' } as const;

/** What a store does with rights. @param open makes an empty one */
export function toegangContract(open: () => Promise<Store>): void {
  let toegang: ToegangStore;

  describe('rights', () => {
    beforeAll(async () => {
      ({ toegang } = await open());
      for (const one of [grant, elsewhere, neighbor])
        expect(await toegang.saveGrant({ ...one, since: moment, via: 'x' })).toBe('done');
    });

    it('are those that were granted to that person, once', async () => {
      expect(await toegang.saveGrant(grant)).toBe('conflict');
      expect(await toegang.listGrants(grant.person)).toEqual([grant, elsewhere]);
      expect(await toegang.listGrants('tenant-a.nobody')).toEqual([]);
    });

    it('are found by their id, in their own gemeente alone', async () => {
      const id = toegangId(grant, hash);
      expect((await toegang.findById('9901', id))?.value).toEqual({ ...grant, since: moment, via: 'x' });
      expect(await toegang.findById('9902', id)).toBeUndefined();
      expect(await toegang.findById('9901', '0'.repeat(32))).toBeUndefined();
    });

    it('are found by the place that they are for', async () => {
      const at = (place: Parameters<ToegangStore['listAt']>[0]) =>
        toegang.listAt(place).then((rows) => rows.map(({ value }) => value.person).sort());
      expect(await at(grant)).toEqual([grant.person, neighbor.person]);
      expect(await at({ ...grant, scope: 'loc-2' })).toEqual([]);
      expect(await at({ ...grant, rol: 'bestuurder' })).toEqual([]);
      expect(await at({ ...grant, gemeentecode: '9902' })).toEqual([]);
    });

    it('keep their last day and the last day of use', async () => {
      const found = (await toegang.findGrant(neighbor))!;
      const value = { ...found.value, until: '2027-08-31', usedOn: '2026-06-02' };
      expect(await toegang.replaceGrant({ value, mark: found.mark })).toBe('done');
      expect(await toegang.listGrants(neighbor.person)).toEqual([
        { ...neighbor, until: '2027-08-31', usedOn: '2026-06-02' },
      ]);
    });

    it('that were withdrawn hold no more, and are still known', async () => {
      const found = (await toegang.findGrant(grant))!;
      const ended = { value: { ...found.value, withdrawnAt: moment }, mark: found.mark };
      expect(await toegang.replaceGrant(ended)).toBe('done');
      expect(await toegang.replaceGrant(ended)).toBe('conflict');
      expect(await toegang.listGrants(grant.person)).toEqual([elsewhere]);
      const rows = await toegang.listRows('9901');
      expect(rows.map(({ value }) => [value.person, value.withdrawnAt]).sort()).toEqual([
        [grant.person, moment],
        [neighbor.person, undefined],
      ]);
      expect((await toegang.listRows('9902')).map(({ value }) => value.person)).toEqual([elsewhere.person]);
      expect(await toegang.saveGrant(grant)).toBe('conflict');
    });
  });

  describe('tenants', () => {
    it('are open once they are known, and stay closed until they are opened on purpose', async () => {
      expect(await toegang.findTenant('tenant-a')).toBeUndefined();
      expect(await toegang.saveTenant('tenant-a')).toBe('done');
      expect((await toegang.findTenant('tenant-a'))?.closedAt).toBeUndefined();
      expect(await toegang.saveTenant('tenant-a')).toBe('conflict');
      await toegang.replaceTenant({ tenantId: 'tenant-a', closedAt: moment });
      expect(await toegang.saveTenant('tenant-a')).toBe('conflict');
      expect(await toegang.findTenant('tenant-a')).toEqual({ tenantId: 'tenant-a', closedAt: moment });
      await toegang.replaceTenant({ tenantId: 'tenant-a' });
      expect((await toegang.findTenant('tenant-a'))?.closedAt).toBeUndefined();
    });

    it('are listed in order', async () => {
      await toegang.saveTenant('tenant-0');
      expect((await toegang.listTenants()).map(({ tenantId }) => tenantId)).toEqual(['tenant-0', 'tenant-a']);
    });
  });
}
