import type { KeyedHash } from '../../keyed-hash.ts';
import type { LocatieRespons } from '../../inzendingen/locatie-respons.ts';
import type { Marked } from '../marked.ts';
import type { InzendingStore } from '../inzending-store.ts';
import type { UitvraagKey } from '../uitvraag-store.ts';
import { appendAudit, listAudit } from './audit-rows.ts';
import { key, keysBelow } from './keys.ts';
import { locatieChain } from './locatie-chain.ts';
import { fromResponsEntity, toResponsEntity } from './respons-entity.ts';
import type { Table, Write } from './table.ts';
import { fromVersieEntity, toVersieEntity } from './versie-entity.ts';

const partitionOf = ({ uitvraagId, gemeentecode }: UitvraagKey) => key(uitvraagId, gemeentecode);
const responsRow = (locatieId: string) => key('P', locatieId);
const versieRow = (locatieId: string, inzendingId: string) => key('V', locatieId, inzendingId);

/** `P|locatie`, `V|locatie|inzending`, `H|locatie` and `A|locatie|sequence` in one partition per uitvraag and gemeente. */
export function tableInzendingen(table: Table, hash: KeyedHash): InzendingStore {
  return {
    async findRespons(place) {
      const stored = await table.get(partitionOf(place), responsRow(place.locatieId));
      return stored && { value: fromResponsEntity(stored.value), mark: stored.mark };
    },
    async listRespons(place) {
      const rows = await table.list(partitionOf(place), keysBelow('P'));
      return rows.map(({ value, mark }) => ({ value: fromResponsEntity(value), mark }));
    },
    insertRespons: (place, respons) =>
      table.write(partitionOf(place), [
        { kind: 'insert', row: responsRow(respons.locatieId), values: toResponsEntity(respons) },
      ]),
    replaceRespons: (place, respons) => table.write(partitionOf(place), [replaced(respons)]),
    async findVersie(place, inzendingId) {
      const stored = await table.get(partitionOf(place), versieRow(place.locatieId, inzendingId));
      return stored && fromVersieEntity(stored.value);
    },
    async saveVersie(place, { versie, respons, event }) {
      const { locatieId } = place;
      const { inzendingId } = versie.ontvangstbewijs;
      return table.write(partitionOf(place), [
        { kind: 'insert', row: versieRow(locatieId, inzendingId), values: toVersieEntity(versie) },
        replaced(respons),
        ...(await appendAudit(table, locatieChain(place), event, hash)),
      ]);
    },
    async saveStand(place, { respons, event }) {
      const audit = await appendAudit(table, locatieChain(place), event, hash);
      return table.write(partitionOf(place), [replaced(respons), ...audit]);
    },
    async listVersieIds(place) {
      const rows = await table.list(partitionOf(place), keysBelow('V', place.locatieId));
      return rows.map(({ value }) => String(value['rowKey']).slice(key('V', place.locatieId).length + 1));
    },
    async removeVersies(place, { ids, respons, event }) {
      return table.write(partitionOf(place), [
        ...ids.map((id): Write => ({ kind: 'remove', row: versieRow(place.locatieId, id) })),
        replaced(respons),
        ...(await appendAudit(table, locatieChain(place), event, hash)),
      ]);
    },
    listAudit: (place) => listAudit(table, locatieChain(place)),
  };
}

const replaced = ({ value, mark }: Marked<LocatieRespons>): Write => ({
  kind: 'replace',
  row: responsRow(value.locatieId),
  values: toResponsEntity(value),
  mark,
});
