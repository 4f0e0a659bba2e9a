import { ConclusieRecord } from '../../conclusies/conclusie-record.ts';
import type { KeyedHash } from '../../keyed-hash.ts';
import type { ConclusieStore } from '../conclusie-store.ts';
import { appendAudit } from './audit-rows.ts';
import { gemeenteChain } from './gemeente-chain.ts';
import { key } from './keys.ts';
import { packJson, unpackJson } from './packed.ts';
import type { Table } from './table.ts';

/** One row an uitvraag in the partition of its gemeente, so that it and its audit row are one transaction. */
export function tableConclusies(table: Table, hash: KeyedHash): ConclusieStore {
  const rowOf = (uitvraagId: string) => key('CONCLUSIES', uitvraagId);
  return {
    async find({ gemeentecode, uitvraagId }) {
      const stored = await table.get(gemeentecode, rowOf(uitvraagId));
      return stored && { value: ConclusieRecord.parse(unpackJson(stored.value)), mark: stored.mark };
    },
    async save({ gemeentecode, uitvraagId }, { value, mark }, event) {
      const own = { row: rowOf(uitvraagId), values: packJson(value) };
      return table.write(gemeentecode, [
        mark === '' ? { kind: 'insert', ...own } : { kind: 'replace', ...own, mark },
        ...(await appendAudit(table, gemeenteChain(gemeentecode), event, hash)),
      ]);
    },
  };
}
