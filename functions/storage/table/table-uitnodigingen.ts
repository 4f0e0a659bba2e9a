import * as z from 'zod/mini';
import type { KeyedHash } from '../../keyed-hash.ts';
import { BerichtRecord, RondeRecord } from '../../uitnodigingen/ronde-record.ts';
import { gemeenteOf, UitnodigingRecord } from '../../uitnodigingen/uitnodiging-record.ts';
import type { Marked } from '../marked.ts';
import type { BerichtKey, UitnodigingStore } from '../uitnodiging-store.ts';
import { appendAudit } from './audit-rows.ts';
import { gemeenteChain } from './gemeente-chain.ts';
import { fromJsonRow, toJsonRow } from './json-row.ts';
import { key, keysBelow } from './keys.ts';
import { removeMail } from './remove-mail.ts';
import type { Table, Write } from './table.ts';

const rondeRow = (opdracht: string) => key('RONDE', opdracht);
const berichtRow = ({ uitvraagId, opdracht, berichtId }: BerichtKey) =>
  key('BERICHT', uitvraagId, opdracht, berichtId);
const uitnodigingRow = (uitnodigingId: string) => key('PERSOONLIJK', uitnodigingId);
/** Which message an attempt was for; apart from the gemeenten, as a report of the mail service names none. */
const SENDS = 'VERZONDEN';

const rowsOfMail = {
  ...{ ronde: rondeRow, bericht: berichtRow, uitnodiging: uitnodigingRow },
  ...{ send: (id: string) => key(id), sends: SENDS },
};

const Place = z.strictObject({
  gemeentecode: z.string(),
  uitvraagId: z.string(),
  opdracht: z.string(),
  berichtId: z.string(),
});

export function tableUitnodigingen(table: Table, hash: KeyedHash): UitnodigingStore {
  const { find, list } = reader(table);
  return {
    findRonde: (gemeentecode, opdracht) => find(RondeRecord, gemeentecode, rondeRow(opdracht)),
    listRondes: (gemeentecode) => list(RondeRecord, gemeentecode, ['RONDE']),
    insertRonde: async (gemeentecode, ronde, event) =>
      table.write(gemeentecode, [
        { kind: 'insert', row: rondeRow(ronde.opdracht), values: toJsonRow(ronde) },
        ...(await appendAudit(table, gemeenteChain(gemeentecode), event, hash)),
      ]),
    replaceRonde: (gemeentecode, { value, mark }) =>
      table.write(gemeentecode, [
        { kind: 'replace', row: rondeRow(value.opdracht), values: toJsonRow(value), mark },
      ]),
    insertBericht: (gemeentecode, { bericht, uitnodiging, replaced }) =>
      table.write(gemeentecode, [
        { kind: 'insert', row: berichtRow(bericht), values: toJsonRow(bericht) },
        ...replaced.map(replacing),
        ...(uitnodiging ? [inserting(uitnodiging)] : []),
      ]),
    listBerichten: (gemeentecode, { uitvraagId, opdracht }) =>
      list(BerichtRecord, gemeentecode, [
        'BERICHT',
        uitvraagId,
        ...(opdracht === undefined ? [] : [opdracht]),
      ]),
    findBericht: (gemeentecode, of) => find(BerichtRecord, gemeentecode, berichtRow(of)),
    replaceBericht: (gemeentecode, { value, mark }, uitnodiging) =>
      table.write(gemeentecode, [
        { kind: 'replace', row: berichtRow(value), values: toJsonRow(value), mark },
        ...(uitnodiging ? [replacing(uitnodiging)] : []),
      ]),
    ...sendsIn(table),
    remove: (gemeentecode, over) => removeMail(table, gemeentecode, over, rowsOfMail),
    findUitnodiging: (id) => find(UitnodigingRecord, gemeenteOf(id), uitnodigingRow(id)),
    listUitnodigingen: (gemeentecode) => list(UitnodigingRecord, gemeentecode, ['PERSOONLIJK']),
    insertUitnodiging: async (uitnodiging, replaced, event) => {
      const { gemeentecode } = uitnodiging;
      return table.write(gemeentecode, [
        inserting(uitnodiging),
        ...replaced.map(replacing),
        ...(await appendAudit(table, gemeenteChain(gemeentecode), event, hash)),
      ]);
    },
    replaceUitnodiging: async (uitnodiging, event) => {
      const { gemeentecode } = uitnodiging.value;
      return table.write(gemeentecode, [
        replacing(uitnodiging),
        ...(await appendAudit(table, gemeenteChain(gemeentecode), event, hash)),
      ]);
    },
    addAudit: async (gemeentecode, event) =>
      table.write(gemeentecode, await appendAudit(table, gemeenteChain(gemeentecode), event, hash)),
  };
}

type Sends = Pick<UitnodigingStore, 'saveSend' | 'findSend' | 'listSends'>;

const sendsIn = (table: Table): Sends => ({
  async saveSend(sendId, place) {
    await table.write(SENDS, [{ kind: 'put', row: key(sendId), values: toJsonRow(Place.parse(place)) }]);
  },
  findSend: async (sendId) => (await reader(table).find(Place, SENDS, key(sendId)))?.value,
  async listSends(gemeentecode) {
    const rows = await table.list(SENDS, { from: '0', to: '{' });
    return rows.flatMap(({ value }) => {
      const { gemeentecode: own, ...place } = fromJsonRow(Place, value);
      return own === gemeentecode ? [{ sendId: String(value['rowKey']), place }] : [];
    });
  },
});

const inserting = (value: UitnodigingRecord): Write => ({
  kind: 'insert',
  row: uitnodigingRow(value.uitnodigingId),
  values: toJsonRow(value),
});

const replacing = ({ value, mark }: Marked<UitnodigingRecord>): Write => ({
  kind: 'replace',
  row: uitnodigingRow(value.uitnodigingId),
  values: toJsonRow(value),
  mark,
});

/** Rows of JSON with the marks under which they were read. */
const reader = (table: Table) => ({
  find: async <S extends z.ZodMiniType>(schema: S, partition: string, row: string) => {
    const stored = await table.get(partition, row);
    return stored && { value: fromJsonRow(schema, stored.value), mark: stored.mark };
  },
  list: async <S extends z.ZodMiniType>(schema: S, partition: string, parts: readonly string[]) => {
    const rows = await table.list(partition, keysBelow(...parts));
    return rows.map(({ value, mark }) => ({ value: fromJsonRow(schema, value), mark }));
  },
});
