import type { Grant, GrantRow, ToegangStore } from '../toegang-store.ts';
import { markedMap } from './marked-map.ts';

const keyOf = ({ person, gemeentecode, rol, scope }: Grant) => [person, gemeentecode, rol, scope].join('|');

export function memoryToegang(): ToegangStore {
  const grants = markedMap<GrantRow>();
  const tenants = new Set<string>();
  return {
    listGrants: (person) => Promise.resolve(grants.list(`${person}|`).flatMap(({ value }) => holding(value))),
    saveGrant: (grant) => Promise.resolve(grants.insert(keyOf(grant), grant)),
    findGrant: (grant) => Promise.resolve(grants.get(keyOf(grant))),
    listRows: (gemeentecode) =>
      Promise.resolve(grants.list('').filter(({ value }) => value.gemeentecode === gemeentecode)),
    replaceGrant: (grant) => Promise.resolve(grants.replace(keyOf(grant.value), grant)),
    knowsTenant: (tenantId) => Promise.resolve(tenants.has(tenantId)),
    saveTenant: (tenantId) => {
      tenants.add(tenantId);
      return Promise.resolve();
    },
  };
}

const holding = ({ person, gemeentecode, rol, scope, withdrawnAt }: GrantRow): readonly Grant[] =>
  withdrawnAt === undefined ? [{ person, gemeentecode, rol, scope }] : [];
