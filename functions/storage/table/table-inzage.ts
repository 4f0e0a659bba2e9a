import { randomUUID } from 'node:crypto';
import { Inzage } from '../../terugkoppeling/inzage.ts';
import type { InzageStore } from '../inzage-store.ts';
import { key } from './keys.ts';
import { removeRows } from './remove-rows.ts';
import type { Table } from './table.ts';

const timeKey = (moment: string): string => String(Date.parse(moment)).padStart(15, '0');

/** One row a reading, in order of time; readings of the same millisecond differ in their last part. */
export function tableInzage(table: Table): InzageStore {
  return {
    async add(gemeentecode, inzage) {
      const row = key(timeKey(inzage.moment), randomUUID());
      await table.write(gemeentecode, [{ kind: 'insert', row, values: { ...inzage } }]);
    },
    removeBefore: (gemeentecode, moment) =>
      removeRows(table, gemeentecode, { from: '0', to: timeKey(moment) }),
    async list(gemeentecode) {
      const rows = await table.list(gemeentecode, { from: '0', to: ':' });
      return rows.map(({ value: { moment, actor, rol, what, uitvraagId, locatieId } }) =>
        Inzage.parse({ moment, actor, rol, what, uitvraagId, locatieId }),
      );
    },
  };
}
