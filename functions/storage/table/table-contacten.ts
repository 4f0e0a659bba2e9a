import { type ContactStore, KeptContact } from '../contact-store.ts';
import type { KeyedHash } from '../../keyed-hash.ts';
import { appendAudit } from './audit-rows.ts';
import { gemeenteChain } from './gemeente-chain.ts';
import { fromJsonRow, toJsonRow } from './json-row.ts';
import { key, keysBelow } from './keys.ts';
import type { Table, Write } from './table.ts';

/** One row an address, in the partition of its gemeente. */
export function tableContacten(table: Table, hash: KeyedHash): ContactStore {
  return {
    async list(gemeentecode) {
      const rows = await table.list(gemeentecode, keysBelow('CONTACT'));
      return rows.map(({ value, mark }) => ({ value: fromJsonRow(KeptContact, value), mark }));
    },
    save: async (gemeentecode, contacten, event) =>
      table.write(gemeentecode, [
        ...contacten.map(({ value, mark }): Write => {
          const own = { row: key('CONTACT', value.rol, value.scope), values: toJsonRow(value) };
          return mark === '' ? { kind: 'insert', ...own } : { kind: 'replace', ...own, mark };
        }),
        ...(await appendAudit(table, gemeenteChain(gemeentecode), event, hash)),
      ]),
  };
}
