import { TableServiceClient } from '@azure/data-tables';
import { openTable } from '../../../functions/storage/table/open-tables.ts';
import type { Tables } from '../../../local/tables/start-tables.ts';

/** Every row of a table service, of tables that we know of or not: `table/partition/row`, in order. */
export async function everyRow({ connectionString }: Pick<Tables, 'connectionString'>): Promise<string[]> {
  const service = TableServiceClient.fromConnectionString(connectionString, {
    allowInsecureConnection: true,
  });
  const found: string[] = [];
  for await (const { name = '' } of service.listTables()) {
    const client = openTable({ connectionString, allowInsecureConnection: true }, name);
    for await (const { partitionKey = '', rowKey = '' } of client.listEntities())
      found.push(`${name}/${partitionKey}/${rowKey}`);
  }
  return found.sort();
}
