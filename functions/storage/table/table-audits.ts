import { AuditCheckpoint } from '../../audit/audit-chain.ts';
import type { AuditStore, ChainKey } from '../audit-store.ts';
import { type ChainPlace, listAudit, readHead } from './audit-rows.ts';
import { gemeenteChain } from './gemeente-chain.ts';
import { locatieChain } from './locatie-chain.ts';
import { removeRows } from './remove-rows.ts';
import type { Table } from './table.ts';

/** Chains of gemeenten stand beside their reference data, those of locaties beside what they sent. */
export function tableAudits(gemeenten: Table, inzendingen: Table): AuditStore {
  const placeOf = (chain: ChainKey): { readonly table: Table; readonly place: ChainPlace } =>
    'locatieId' in chain
      ? { table: inzendingen, place: locatieChain(chain) }
      : { table: gemeenten, place: gemeenteChain(chain.gemeentecode) };
  return {
    async read(chain) {
      const { table, place } = placeOf(chain);
      // The head first: rows that come meanwhile are left out, as the head knows none of them.
      const head = await table.get(place.partition, place.head);
      const begin = await table.get(place.partition, place.begin);
      const rows = await listAudit(table, place);
      const end = head && readHead(head);
      return {
        rows: rows.filter(({ sequence }) => sequence <= (end?.sequence ?? 0)),
        ...(end && { head: end }),
        ...(begin && { checkpoint: readCheckpoint(begin.value) }),
      };
    },
    async cut(chain, checkpoint) {
      const { table, place } = placeOf(chain);
      await table.write(place.partition, [{ kind: 'put', row: place.begin, values: { ...checkpoint } }]);
      const range = { from: place.rows.from, to: place.rowOf(checkpoint.sequence + 1) };
      await removeRows(table, place.partition, range);
    },
  };
}

const readCheckpoint = ({
  sequence,
  hash,
  moment,
  seal,
}: Readonly<Record<string, unknown>>): AuditCheckpoint =>
  AuditCheckpoint.parse({ sequence, hash, moment, seal });
