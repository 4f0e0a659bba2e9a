import type { Tables } from '../local/tables/start-tables.ts';
import { bareTable, lastRow, rowsOf } from './bare-table.ts';

/** The least that reading the terugkoppeling takes: the row that says which release is visible, and that release. */
export async function bareRead(tables: Tables): Promise<() => Promise<void>> {
  const table = bareTable(tables, 'Publicaties');
  const isPointer = (rowKey: string) => rowKey.startsWith('ZICHTBAAR|') && rowKey.endsWith('|partners');
  const { partitionKey, rowKey } = lastRow(await rowsOf(table), isPointer);
  return async () => {
    const { points } = await table.getEntity<{ points: string }>(partitionKey, rowKey);
    await table.getEntity(partitionKey, points);
  };
}
