import { VaststellingRun } from '../../vaststelling/vaststelling-run.ts';
import type { VaststellingStore } from '../vaststelling-store.ts';
import { fromJsonRow, toJsonRow } from './json-row.ts';
import { key } from './keys.ts';
import type { Table } from './table.ts';

/** One row an uitvraag in the partition of its gemeente. */
export function tableVaststellingen(table: Table): VaststellingStore {
  const rowOf = (uitvraagId: string) => key('VASTSTELLING', uitvraagId);
  return {
    async find({ gemeentecode, uitvraagId }) {
      const stored = await table.get(gemeentecode, rowOf(uitvraagId));
      return stored && { value: fromJsonRow(VaststellingRun, stored.value), mark: stored.mark };
    },
    insert: ({ gemeentecode, uitvraagId }, run) =>
      table.write(gemeentecode, [{ kind: 'insert', row: rowOf(uitvraagId), values: toJsonRow(run) }]),
    replace: ({ gemeentecode, uitvraagId }, { value, mark }) =>
      table.write(gemeentecode, [
        { kind: 'replace', row: rowOf(uitvraagId), values: toJsonRow(value), mark },
      ]),
  };
}
