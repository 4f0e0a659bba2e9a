import type { Table } from '../../../../functions/storage/table/table.ts';
import type { Plant } from './check-path.ts';

/** Tables on which a transaction is written row by row: whoever stops halfway leaves half of it. */
export const withoutTransactions: Plant = (tables) => ({
  open: (name): Table => {
    const table = tables.open(name);
    return {
      ...table,
      write: async (partition, writes) => {
        for (const write of writes)
          if ((await table.write(partition, [write])) === 'conflict') return 'conflict';
        return 'done';
      },
    };
  },
});

/** Tables that write over whatever was written since. */
export const withoutConditions: Plant = (tables) => ({
  open: (name): Table => {
    const table = tables.open(name);
    return {
      ...table,
      write: (partition, writes) =>
        table.write(
          partition,
          writes.map((write) =>
            write.kind === 'remove' ? write : { kind: 'put', row: write.row, values: write.values },
          ),
        ),
    };
  },
});
