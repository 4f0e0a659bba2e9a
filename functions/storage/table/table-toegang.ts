import { Rol } from '../../../shared/contract/rechten.ts';
import type { Grant, ToegangStore } from '../toegang-store.ts';
import { key, keysBelow } from './keys.ts';
import type { StoredValues, Table } from './table.ts';

const personPartition = (person: string) => key('PERSOON', person);
const TENANTS = 'TENANT';

/**
 * A right is the row `person|rol|scope` in the partition of its gemeente and nothing else. The index per person
 * only says in which gemeenten to look, so a stale row of it gives no right.
 */
export function tableToegang(table: Table): ToegangStore {
  const grantsIn = async (person: string, gemeentecode: string) => {
    const rows = await table.list(gemeentecode, keysBelow(person));
    return rows.map(({ value }) => readGrant(person, gemeentecode, value));
  };
  return {
    async listGrants(person) {
      const places = await table.list(personPartition(person), keysBelow('GEMEENTE'));
      const codes = places.map(({ value }) => String(value['gemeentecode']));
      return (await Promise.all(codes.map((code) => grantsIn(person, code)))).flat();
    },
    async saveGrant({ person, gemeentecode, rol, scope }) {
      await table.write(personPartition(person), [
        { kind: 'put', row: key('GEMEENTE', gemeentecode), values: { gemeentecode } },
      ]);
      await table.write(gemeentecode, [
        { kind: 'put', row: key(person, rol, scope), values: { rol, scope } },
      ]);
    },
    knowsTenant: async (tenantId) => (await table.get(TENANTS, key(tenantId))) !== undefined,
    async saveTenant(tenantId) {
      await table.write(TENANTS, [{ kind: 'put', row: key(tenantId), values: {} }]);
    },
  };
}

const readGrant = (person: string, gemeentecode: string, values: StoredValues): Grant => ({
  person,
  gemeentecode,
  rol: Rol.parse(values['rol']),
  scope: String(values['scope']),
});
