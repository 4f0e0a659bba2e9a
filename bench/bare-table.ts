import { TableClient } from '@azure/data-tables';
import type { Tables } from '../local/tables/start-tables.ts';

/** A row as the table service answers it. */
export type Row = Readonly<Record<string, unknown>> & {
  readonly partitionKey: string;
  readonly rowKey: string;
};

/** The table service without any code of ours between. */
export const bareTable = (
  { connectionString }: Pick<Tables, 'connectionString'>,
  name: string,
): TableClient => TableClient.fromConnectionString(connectionString, name, { allowInsecureConnection: true });

export async function rowsOf(table: TableClient): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const { partitionKey, rowKey, ...rest } of table.listEntities())
    if (partitionKey !== undefined && rowKey !== undefined) rows.push({ ...rest, partitionKey, rowKey });
  return rows;
}

/** The last row of a kind, by key. @throws Error where there is none */
export function lastRow(rows: readonly Row[], isIt: (rowKey: string) => boolean): Row {
  const found = rows.filter(({ rowKey }) => isIt(rowKey)).sort((a, b) => (a.rowKey < b.rowKey ? -1 : 1));
  const last = found.at(-1);
  if (last === undefined) throw new Error('The functions wrote no such row.');
  return last;
}
