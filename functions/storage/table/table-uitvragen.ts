import type { KeyedHash } from '../../keyed-hash.ts';
import { Koppeling } from '../../last-year/koppeling.ts';
import { Invited } from '../../uitvragen/invited.ts';
import { UitvraagRecord } from '../../uitvragen/uitvraag-record.ts';
import type { UitvraagStore } from '../uitvraag-store.ts';
import { appendAudit, type ChainPlace, listAudit } from './audit-rows.ts';
import { fromJsonRow, toJsonRow } from './json-row.ts';
import { key, keysBelow, sequenceKey } from './keys.ts';
import type { Table } from './table.ts';

const uitvraagRow = (uitvraagId: string) => key('UITVRAAG', uitvraagId);

const chainOf = (gemeentecode: string): ChainPlace => ({
  partition: gemeentecode,
  head: key('HEAD', 'AUDIT'),
  rowOf: (sequence) => key('AUDIT', sequenceKey(sequence)),
  rows: keysBelow('AUDIT'),
});

export function tableUitvragen(table: Table, hash: KeyedHash): UitvraagStore {
  return {
    async find({ gemeentecode, uitvraagId }) {
      const stored = await table.get(gemeentecode, uitvraagRow(uitvraagId));
      return stored && { value: fromJsonRow(UitvraagRecord, stored.value), mark: stored.mark };
    },
    async list(gemeentecode) {
      const rows = await table.list(gemeentecode, keysBelow('UITVRAAG'));
      return rows.map(({ value }) => fromJsonRow(UitvraagRecord, value));
    },
    async insert(record, event) {
      const { gemeentecode, uitvraagId } = record.uitvraag;
      return table.write(gemeentecode, [
        { kind: 'insert', row: uitvraagRow(uitvraagId), values: toJsonRow(record) },
        ...(await appendAudit(table, chainOf(gemeentecode), event, hash)),
      ]);
    },
    async replace({ value, mark }, event) {
      const { gemeentecode, uitvraagId } = value.uitvraag;
      return table.write(gemeentecode, [
        { kind: 'replace', row: uitvraagRow(uitvraagId), values: toJsonRow(value), mark },
        ...(await appendAudit(table, chainOf(gemeentecode), event, hash)),
      ]);
    },
    async listInvited({ gemeentecode, uitvraagId }) {
      const rows = await table.list(gemeentecode, keysBelow('UITNODIGING', uitvraagId));
      return rows.map(({ value }) => fromJsonRow(Invited, value));
    },
    async saveInvited({ gemeentecode, uitvraagId }, invited) {
      const row = key('UITNODIGING', uitvraagId, invited.locatieId);
      await table.write(gemeentecode, [{ kind: 'put', row, values: toJsonRow(invited) }]);
    },
    async findKoppeling({ gemeentecode, uitvraagId }, locatieId) {
      const stored = await table.get(gemeentecode, key('KOPPELING', uitvraagId, locatieId));
      return stored && fromJsonRow(Koppeling, stored.value);
    },
    async saveKoppeling({ gemeentecode, uitvraagId }, koppeling, event) {
      const row = key('KOPPELING', uitvraagId, koppeling.locatieId);
      return table.write(gemeentecode, [
        { kind: 'put', row, values: toJsonRow(koppeling) },
        ...(await appendAudit(table, chainOf(gemeentecode), event, hash)),
      ]);
    },
    listAudit: (gemeentecode) => listAudit(table, chainOf(gemeentecode)),
  };
}
