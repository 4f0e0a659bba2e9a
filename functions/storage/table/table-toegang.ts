import * as z from 'zod/mini';
import { Rol } from '../../../shared/contract/rechten.ts';
import type { KeyedHash } from '../../keyed-hash.ts';
import { toegangId } from '../../toegang/toegang-id.ts';
import type { Marked } from '../marked.ts';
import type { Grant, GrantPlace, GrantRow, HeldGrant, ToegangStore } from '../toegang-store.ts';
import { key, keysBelow } from './keys.ts';
import type { Values } from './limits.ts';
import type { StoredValues, Table, Write } from './table.ts';
import { tableTenants } from './table-tenants.ts';

const personPartition = (person: string) => key('PERSOON', person);
const rowOf = ({ person, rol, scope }: Grant) => key(person, rol, scope);
/** Every key of a right begins with the tenant of its person: a digit or a letter. Those of an index with a hyphen. */
const EVERYBODY = { from: '0', to: '{' };
const idRow = (id: string) => key('-ID', id);
const placeParts = ({ rol, scope }: GrantPlace) => ['-PLAATS', rol, scope] as const;

/**
 * A right is the row `person|rol|scope` in the partition of its gemeente and nothing else. All else is an index that
 * only says where to look, so a stale row of one gives no right: in which gemeenten a person has rights, which right
 * has this id, and who has one at this place.
 */
export function tableToegang(table: Table, hash: KeyedHash): ToegangStore {
  const find = async (gemeentecode: string, row: string) => {
    const stored = await table.get(gemeentecode, row);
    return stored && readRow(gemeentecode, stored);
  };
  const indexed = (grant: Grant): readonly Write[] => [
    { kind: 'put', row: idRow(toegangId(grant, hash)), values: { right: rowOf(grant) } },
    { kind: 'put', row: key(...placeParts(grant), grant.person), values: { right: rowOf(grant) } },
  ];
  return {
    async listGrants(person) {
      const places = await table.list(personPartition(person), keysBelow('GEMEENTE'));
      const codes = places.map(({ value }) => String(value['gemeentecode']));
      return (await Promise.all(codes.map((code) => grantsIn(table, person, code)))).flat();
    },
    async saveGrant(grant) {
      const { person, gemeentecode } = grant;
      await table.write(personPartition(person), [
        { kind: 'put', row: key('GEMEENTE', gemeentecode), values: { gemeentecode } },
      ]);
      const right: Write = { kind: 'insert', row: rowOf(grant), values: valuesOf(grant) };
      const outcome = await table.write(gemeentecode, [right, ...indexed(grant)]);
      // A right may be older than the indexes.
      if (outcome === 'conflict') await table.write(gemeentecode, indexed(grant));
      return outcome;
    },
    findGrant: (grant) => find(grant.gemeentecode, rowOf(grant)),
    async findById(gemeentecode, id) {
      const index = await table.get(gemeentecode, idRow(id));
      return index && find(gemeentecode, rightOf(index));
    },
    async listAt(place) {
      const index = await table.list(place.gemeentecode, keysBelow(...placeParts(place)));
      const rows = await Promise.all(index.map((row) => find(place.gemeentecode, rightOf(row))));
      return rows.filter((row) => row !== undefined);
    },
    async listRows(gemeentecode) {
      return (await table.list(gemeentecode, EVERYBODY)).map((row) => readRow(gemeentecode, row));
    },
    replaceGrant: ({ value, mark }) =>
      table.write(value.gemeentecode, [
        { kind: 'replace', row: rowOf(value), values: valuesOf(value), mark },
      ]),
    ...tableTenants(table),
  };
}

async function grantsIn(table: Table, person: string, gemeentecode: string): Promise<readonly HeldGrant[]> {
  const rows = await table.list(gemeentecode, keysBelow(person));
  return rows.flatMap((row) => {
    const { withdrawnAt, rol, scope, until, usedOn } = readRow(gemeentecode, row).value;
    return withdrawnAt === undefined ? [{ person, gemeentecode, rol, scope, until, usedOn }] : [];
  });
}

const rightOf = ({ value }: Marked<StoredValues>) => String(value['right']);

const Row = z.object({
  rowKey: z.string(),
  rol: Rol,
  scope: z.string(),
  until: z.optional(z.string()),
  usedOn: z.optional(z.string()),
  since: z.optional(z.string()),
  via: z.optional(z.string()),
  withdrawnAt: z.optional(z.string()),
});

function readRow(gemeentecode: string, { value, mark }: Marked<StoredValues>): Marked<GrantRow> {
  const { rowKey, ...rest } = Row.parse(value);
  const person = rowKey.slice(0, rowKey.indexOf('|'));
  return { value: { person, gemeentecode, ...rest }, mark };
}

const valuesOf = ({ rol, scope, until, usedOn, since, via, withdrawnAt }: GrantRow): Values => ({
  rol,
  scope,
  until,
  usedOn,
  since,
  via,
  withdrawnAt,
});
