import type { Grant, ToegangStore } from '../toegang-store.ts';
import { markedMap } from './marked-map.ts';

export function memoryToegang(): ToegangStore {
  const grants = markedMap<Grant>();
  const tenants = new Set<string>();
  return {
    listGrants: (person) => Promise.resolve(grants.list(`${person}|`).map(({ value }) => value)),
    saveGrant: (grant) => {
      const { person, gemeentecode, rol, scope } = grant;
      return grants.save([person, gemeentecode, rol, scope].join('|'), grant);
    },
    knowsTenant: (tenantId) => Promise.resolve(tenants.has(tenantId)),
    saveTenant: (tenantId) => {
      tenants.add(tenantId);
      return Promise.resolve();
    },
  };
}
