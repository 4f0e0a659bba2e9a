import type { KeyedHash } from '../../keyed-hash.ts';
import { toegangId } from '../../toegang/toegang-id.ts';
import type { Grant, GrantPlace, GrantRow, HeldGrant, Tenant, ToegangStore } from '../toegang-store.ts';
import { markedMap } from './marked-map.ts';

const keyOf = ({ person, gemeentecode, rol, scope }: Grant) => [person, gemeentecode, rol, scope].join('|');

export function memoryToegang(hash: KeyedHash): ToegangStore {
  const grants = markedMap<GrantRow>();
  const tenants = new Map<string, Tenant>();
  const within = (gemeentecode: string) =>
    grants.list('').filter(({ value }) => value.gemeentecode === gemeentecode);
  return {
    listGrants: (person) => Promise.resolve(grants.list(`${person}|`).flatMap(({ value }) => holding(value))),
    saveGrant: (grant) => Promise.resolve(grants.insert(keyOf(grant), grant)),
    findGrant: (grant) => Promise.resolve(grants.get(keyOf(grant))),
    findById: (gemeentecode, id) =>
      Promise.resolve(within(gemeentecode).find(({ value }) => toegangId(value, hash) === id)),
    listAt: (place) => Promise.resolve(within(place.gemeentecode).filter(({ value }) => isAt(value, place))),
    listRows: (gemeentecode) => Promise.resolve(within(gemeentecode)),
    replaceGrant: (grant) => Promise.resolve(grants.replace(keyOf(grant.value), grant)),
    findTenant: (tenantId) => Promise.resolve(tenants.get(tenantId)),
    listTenants: () =>
      Promise.resolve([...tenants.values()].sort((a, b) => (a.tenantId < b.tenantId ? -1 : 1))),
    saveTenant: (tenantId) => {
      if (tenants.has(tenantId)) return Promise.resolve('conflict');
      tenants.set(tenantId, { tenantId });
      return Promise.resolve('done');
    },
    replaceTenant: (tenant) => {
      tenants.set(tenant.tenantId, tenant);
      return Promise.resolve();
    },
  };
}

const isAt = ({ rol, scope }: GrantRow, place: GrantPlace) => rol === place.rol && scope === place.scope;

function holding({ withdrawnAt, ...row }: GrantRow): readonly HeldGrant[] {
  const { person, gemeentecode, rol, scope, until, usedOn } = row;
  return withdrawnAt === undefined ? [{ person, gemeentecode, rol, scope, until, usedOn }] : [];
}
