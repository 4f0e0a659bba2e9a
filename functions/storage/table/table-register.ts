import { RegisterChange } from '../../../shared/register/register.ts';
import type { KeyedHash } from '../../keyed-hash.ts';
import { RegisterHead } from '../../register/register-head.ts';
import type { RegisterStore } from '../register-store.ts';
import { appendAudit } from './audit-rows.ts';
import { gemeenteChain } from './gemeente-chain.ts';
import { fromJsonRow, toJsonRow } from './json-row.ts';
import { key } from './keys.ts';
import { packJson, unpackJson } from './packed.ts';
import type { Table, Write } from './table.ts';

const headRow = key('HEAD', 'REGISTER');
/** Versions sort by their value up to a million of them. */
const changeRow = (versie: number) => key('REGISTERWIJZIGING', String(versie).padStart(6, '0'));

/** In the partition of the gemeente, so that a change and its audit row are one transaction. */
export function tableRegister(table: Table, hash: KeyedHash): RegisterStore {
  return {
    async findHead(gemeentecode) {
      const stored = await table.get(gemeentecode, headRow);
      return stored && { value: fromJsonRow(RegisterHead, stored.value), mark: stored.mark };
    },
    async findChange(gemeentecode, versie) {
      const stored = await table.get(gemeentecode, changeRow(versie));
      return stored && RegisterChange.parse(unpackJson(stored.value));
    },
    async insertChange(gemeentecode, { head, mark, change }, event) {
      const at = { row: headRow, values: toJsonRow(head) };
      return table.write(gemeentecode, [
        mark === undefined ? { kind: 'insert', ...at } : { kind: 'replace', mark, ...at },
        { kind: 'put', row: changeRow(head.versie + 1), values: packJson(change) },
        ...(await appendAudit(table, gemeenteChain(gemeentecode), event, hash)),
      ]);
    },
    async savePart(gemeentecode, { value, mark }, { rows, event }) {
      const put = (row: string, one: unknown): Write => ({ kind: 'put', row, values: toJsonRow(one) });
      return table.write(gemeentecode, [
        { kind: 'replace', row: headRow, values: toJsonRow(value), mark },
        ...rows.organisaties.map((one) => put(key('ORGANISATIE', one.organisatieId), one)),
        ...rows.locaties.map((one) => put(key('LOCATIE', one.locatieId), one)),
        ...(event ? await appendAudit(table, gemeenteChain(gemeentecode), event, hash) : []),
      ]);
    },
  };
}
