import type { KeyRange } from './keys.ts';
import { MAX_OPERATIONS } from './limits.ts';
import type { StoredValues, Table } from './table.ts';

/** Removes rows of a range of one partition, the first ones first. @returns how many */
export async function removeRows(
  table: Table,
  partition: string,
  range: KeyRange,
  isOver: (values: StoredValues) => boolean = () => true,
): Promise<number> {
  const found = await table.list(partition, range);
  const rows = found.filter(({ value }) => isOver(value)).map(({ value }) => String(value['rowKey']));
  for (let nth = 0; nth < rows.length; nth += MAX_OPERATIONS) {
    const part = rows.slice(nth, nth + MAX_OPERATIONS);
    await table.write(
      partition,
      part.map((row) => ({ kind: 'remove', row })),
    );
  }
  return rows.length;
}
