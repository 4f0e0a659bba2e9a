import * as z from 'zod/mini';
import type { Tenant, ToegangStore } from '../toegang-store.ts';
import { key } from './keys.ts';
import type { StoredValues, Table } from './table.ts';

const TENANTS = 'TENANT';
/** All keys: ids of tenants are hexadecimal. */
const ALL = { from: '0', to: '{' };

/** Whose accounts may sign in at all: of no gemeente, as one organization works for several. */
export function tableTenants(
  table: Table,
): Pick<ToegangStore, 'findTenant' | 'listTenants' | 'saveTenant' | 'replaceTenant'> {
  return {
    findTenant: async (tenantId) => {
      const stored = await table.get(TENANTS, key(tenantId));
      return stored && readTenant(stored.value);
    },
    listTenants: async () => (await table.list(TENANTS, ALL)).map(({ value }) => readTenant(value)),
    saveTenant: (tenantId) => table.write(TENANTS, [{ kind: 'insert', row: key(tenantId), values: {} }]),
    async replaceTenant({ tenantId, closedAt }) {
      await table.write(TENANTS, [{ kind: 'put', row: key(tenantId), values: { closedAt } }]);
    },
  };
}

const Row = z.object({ rowKey: z.string(), closedAt: z.optional(z.string()) });

function readTenant(value: StoredValues): Tenant {
  const { rowKey: tenantId, closedAt } = Row.parse(value);
  return { tenantId, closedAt };
}
