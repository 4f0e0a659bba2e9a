import type { KeyedHash } from '../../keyed-hash.ts';
import { Koppeling } from '../../last-year/koppeling.ts';
import { type Invited, InvitedList } from '../../../shared/uitvraag/invited.ts';
import { UitvraagRecord } from '../../uitvragen/uitvraag-record.ts';
import type { UitvraagStore } from '../uitvraag-store.ts';
import { appendAudit, listAudit } from './audit-rows.ts';
import { gemeenteChain } from './gemeente-chain.ts';
import { fromJsonRow, toJsonRow } from './json-row.ts';
import { key, keysBelow } from './keys.ts';
import { packJson, unpackJson } from './packed.ts';
import type { StoredValues, Table, Write } from './table.ts';

const uitvraagRow = (uitvraagId: string) => key('UITVRAAG', uitvraagId);

/** One row for all of them, so that a change of many is there whole or not at all. */
const invitedRow = (uitvraagId: string) => key('GENODIGDEN', uitvraagId);

const putInvited = (uitvraagId: string, invited: readonly Invited[] | undefined): readonly Write[] =>
  invited === undefined ? [] : [{ kind: 'put', row: invitedRow(uitvraagId), values: packJson(invited) }];

/** Packed: with an afspraak of many organisaties it is too long for one property of text, as those of before are. */
const readRecord = (values: StoredValues): UitvraagRecord =>
  values['json'] === undefined
    ? UitvraagRecord.parse(unpackJson(values))
    : fromJsonRow(UitvraagRecord, values);

export function tableUitvragen(table: Table, hash: KeyedHash): UitvraagStore {
  return {
    async find({ gemeentecode, uitvraagId }) {
      const stored = await table.get(gemeentecode, uitvraagRow(uitvraagId));
      return stored && { value: readRecord(stored.value), mark: stored.mark };
    },
    async list(gemeentecode) {
      const rows = await table.list(gemeentecode, keysBelow('UITVRAAG'));
      return rows.map(({ value }) => readRecord(value));
    },
    async insert(record, event, invited) {
      const { gemeentecode, uitvraagId } = record.uitvraag;
      return table.write(gemeentecode, [
        { kind: 'insert', row: uitvraagRow(uitvraagId), values: packJson(record) },
        ...putInvited(uitvraagId, invited),
        ...(await appendAudit(table, gemeenteChain(gemeentecode), event, hash)),
      ]);
    },
    async replace({ value, mark }, event, invited) {
      const { gemeentecode, uitvraagId } = value.uitvraag;
      return table.write(gemeentecode, [
        { kind: 'replace', row: uitvraagRow(uitvraagId), values: packJson(value), mark },
        ...putInvited(uitvraagId, invited),
        ...(await appendAudit(table, gemeenteChain(gemeentecode), event, hash)),
      ]);
    },
    async listInvited({ gemeentecode, uitvraagId }) {
      const stored = await table.get(gemeentecode, invitedRow(uitvraagId));
      return stored === undefined ? [] : InvitedList.parse(unpackJson(stored.value));
    },
    async saveInvited({ gemeentecode, uitvraagId }, invited) {
      await table.write(gemeentecode, putInvited(uitvraagId, invited));
    },
    async findKoppeling({ gemeentecode, uitvraagId }, locatieId) {
      const stored = await table.get(gemeentecode, key('KOPPELING', uitvraagId, locatieId));
      return stored && { value: fromJsonRow(Koppeling, stored.value), mark: stored.mark };
    },
    async listKoppelingen({ gemeentecode, uitvraagId }) {
      const rows = await table.list(gemeentecode, keysBelow('KOPPELING', uitvraagId));
      return rows.map(({ value }) => fromJsonRow(Koppeling, value));
    },
    async saveKoppeling({ gemeentecode, uitvraagId }, { value, mark }, event) {
      const own = { row: key('KOPPELING', uitvraagId, value.locatieId), values: toJsonRow(value) };
      return table.write(gemeentecode, [
        mark === '' ? { kind: 'insert', ...own } : { kind: 'replace', ...own, mark },
        ...(await appendAudit(table, gemeenteChain(gemeentecode), event, hash)),
      ]);
    },
    listAudit: (gemeentecode) => listAudit(table, gemeenteChain(gemeentecode)),
  };
}
