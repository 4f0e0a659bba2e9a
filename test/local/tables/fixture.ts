import { TableClient } from '@azure/data-tables';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Tables } from '../../../local/tables/start-tables.ts';

export function newFolder(): string {
  return fs.mkdtempSync(path.join(os.tmpdir(), 'groeiblad-tables-'));
}

/** A client that tries once, so that a test sees every failure. */
export function clientOf(
  { connectionString }: Pick<Tables, 'connectionString'>,
  table = 'Inzendingen',
): TableClient {
  return TableClient.fromConnectionString(connectionString, table, {
    allowInsecureConnection: true,
    retryOptions: { maxRetries: 0 },
  });
}

export async function rowKeys(client: TableClient): Promise<string[]> {
  const keys: string[] = [];
  for await (const { rowKey } of client.listEntities()) keys.push(rowKey ?? '');
  return keys;
}

export const row = (rowKey: string, rest: Record<string, unknown> = {}) => ({
  partitionKey: 'p',
  rowKey,
  ...rest,
});
