import * as z from 'zod/mini';
import { Rol } from '../../../shared/contract/rechten.ts';
import type { Marked } from '../marked.ts';
import type { Grant, GrantRow, ToegangStore } from '../toegang-store.ts';
import { key, keysBelow } from './keys.ts';
import type { Values } from './limits.ts';
import type { StoredValues, Table } from './table.ts';

const personPartition = (person: string) => key('PERSOON', person);
const rowOf = ({ person, rol, scope }: Grant) => key(person, rol, scope);
const TENANTS = 'TENANT';
/** Every key of a right begins with the tenant of its person: digits and letters in lower case. */
const EVERYBODY = { from: '0', to: '{' };

/**
 * A right is the row `person|rol|scope` in the partition of its gemeente and nothing else. The index per person
 * only says in which gemeenten to look, so a stale row of it gives no right.
 */
export function tableToegang(table: Table): ToegangStore {
  const grantsIn = async (person: string, gemeentecode: string): Promise<readonly Grant[]> => {
    const rows = await table.list(gemeentecode, keysBelow(person));
    return rows.flatMap((row) => {
      const { withdrawnAt, rol, scope } = readRow(gemeentecode, row).value;
      return withdrawnAt === undefined ? [{ person, gemeentecode, rol, scope }] : [];
    });
  };
  return {
    async listGrants(person) {
      const places = await table.list(personPartition(person), keysBelow('GEMEENTE'));
      const codes = places.map(({ value }) => String(value['gemeentecode']));
      return (await Promise.all(codes.map((code) => grantsIn(person, code)))).flat();
    },
    async saveGrant(grant) {
      const { person, gemeentecode } = grant;
      await table.write(personPartition(person), [
        { kind: 'put', row: key('GEMEENTE', gemeentecode), values: { gemeentecode } },
      ]);
      return table.write(gemeentecode, [{ kind: 'insert', row: rowOf(grant), values: valuesOf(grant) }]);
    },
    async findGrant(grant) {
      const row = await table.get(grant.gemeentecode, rowOf(grant));
      return row && readRow(grant.gemeentecode, row);
    },
    async listRows(gemeentecode) {
      return (await table.list(gemeentecode, EVERYBODY)).map((row) => readRow(gemeentecode, row));
    },
    replaceGrant: ({ value, mark }) =>
      table.write(value.gemeentecode, [
        { kind: 'replace', row: rowOf(value), values: valuesOf(value), mark },
      ]),
    knowsTenant: async (tenantId) => (await table.get(TENANTS, key(tenantId))) !== undefined,
    async saveTenant(tenantId) {
      await table.write(TENANTS, [{ kind: 'put', row: key(tenantId), values: {} }]);
    },
  };
}

const Row = z.object({
  rowKey: z.string(),
  rol: Rol,
  scope: z.string(),
  since: z.optional(z.string()),
  via: z.optional(z.string()),
  withdrawnAt: z.optional(z.string()),
});

function readRow(gemeentecode: string, { value, mark }: Marked<StoredValues>): Marked<GrantRow> {
  const { rowKey, ...rest } = Row.parse(value);
  const person = rowKey.slice(0, rowKey.indexOf('|'));
  return { value: { person, gemeentecode, ...rest }, mark };
}

const valuesOf = ({ rol, scope, since, via, withdrawnAt }: GrantRow): Values => ({
  rol,
  scope,
  since,
  via,
  withdrawnAt,
});
