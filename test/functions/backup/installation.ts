import { openTable } from '../../../functions/storage/table/open-tables.ts';
import { tableRows } from '../../../functions/storage/table/table-rows.ts';
import { tableStore } from '../../../functions/storage/table/table-store.ts';
import type { RowStore } from '../../../functions/storage/row-store.ts';
import type { Store } from '../../../functions/storage/store.ts';
import { startTables, type Tables } from '../../../local/tables/start-tables.ts';
import { hash } from '../fixtures/world.ts';

/** A table service with nothing in it, as rows and as a store. */
export interface Installation {
  readonly tables: Tables;
  readonly store: Store;
  readonly rows: RowStore;
}

export async function emptyInstallation(): Promise<Installation> {
  const tables = await startTables();
  const access = { connectionString: tables.connectionString, allowInsecureConnection: true };
  return { tables, store: tableStore(access, hash), rows: rowsOf(tables) };
}

/** What stands in a table service, without its meaning. */
export const rowsOf = ({ connectionString }: Pick<Tables, 'connectionString'>): RowStore =>
  tableRows((name) => openTable({ connectionString, allowInsecureConnection: true }, name));
