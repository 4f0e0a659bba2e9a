import * as z from 'zod/mini';
import type { RateStore } from '../rate-store.ts';
import { key } from './keys.ts';
import type { Table, Write } from './table.ts';

/** The one row of a partition: a partition for each counter keeps them out of each other's way. */
const NOW = 'NU';
const Row = z.object({ window: z.int(), taken: z.int() });

export function tableRates(table: Table): RateStore {
  return {
    async find(counter) {
      const row = await table.get(key(counter), NOW);
      return row && { value: Row.parse(row.value), mark: row.mark };
    },
    save(counter, { value: { window, taken }, mark }) {
      const own = { row: NOW, values: { window, taken } };
      const write: Write = mark === '' ? { kind: 'insert', ...own } : { kind: 'replace', ...own, mark };
      return table.write(key(counter), [write]);
    },
  };
}
