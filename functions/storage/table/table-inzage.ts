import { randomUUID } from 'node:crypto';
import { Inzage } from '../../terugkoppeling/inzage.ts';
import type { InzageStore } from '../inzage-store.ts';
import { key } from './keys.ts';
import type { Table } from './table.ts';

/** One row a reading, in order of time; readings of the same millisecond differ in their last part. */
export function tableInzage(table: Table): InzageStore {
  return {
    async add(gemeentecode, inzage) {
      const row = key(String(Date.parse(inzage.moment)).padStart(15, '0'), randomUUID());
      await table.write(gemeentecode, [{ kind: 'insert', row, values: { ...inzage } }]);
    },
    async list(gemeentecode) {
      const rows = await table.list(gemeentecode, { from: '0', to: ':' });
      return rows.map(({ value: { moment, actor, rol, what, uitvraagId, locatieId } }) =>
        Inzage.parse({ moment, actor, rol, what, uitvraagId, locatieId }),
      );
    },
  };
}
