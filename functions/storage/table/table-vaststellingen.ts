import { VaststellingRun } from '../../vaststelling/vaststelling-run.ts';
import type { VaststellingStore } from '../vaststelling-store.ts';
import { fromJsonRow } from './json-row.ts';
import { key } from './keys.ts';
import { packJson, unpackJson } from './packed.ts';
import type { StoredValues, Table } from './table.ts';

/** One row an uitvraag in the partition of its gemeente. */
export function tableVaststellingen(table: Table): VaststellingStore {
  const rowOf = (uitvraagId: string) => key('VASTSTELLING', uitvraagId);
  return {
    async find({ gemeentecode, uitvraagId }) {
      const stored = await table.get(gemeentecode, rowOf(uitvraagId));
      return stored && { value: readRun(stored.value), mark: stored.mark };
    },
    insert: ({ gemeentecode, uitvraagId }, run) =>
      table.write(gemeentecode, [{ kind: 'insert', row: rowOf(uitvraagId), values: packJson(run) }]),
    remove: ({ gemeentecode, uitvraagId }) =>
      table.write(gemeentecode, [{ kind: 'remove', row: rowOf(uitvraagId) }]),
    replace: ({ gemeentecode, uitvraagId }, { value, mark }) =>
      table.write(gemeentecode, [{ kind: 'replace', row: rowOf(uitvraagId), values: packJson(value), mark }]),
  };
}

/** Packed, as it names every locatie that was silent; a run of before that is a row of JSON. */
const readRun = (values: StoredValues): VaststellingRun =>
  'json' in values ? fromJsonRow(VaststellingRun, values) : VaststellingRun.parse(unpackJson(values));
