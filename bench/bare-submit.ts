import type { Tables } from '../local/tables/start-tables.ts';
import { bareTable, lastRow, type Row, rowsOf } from './bare-table.ts';

/**
 * The least that storing a version takes: read the state and the head of the audit chain, and write version, state,
 * head and audit row in one transaction under the marks that were read. The rows are those that the functions wrote
 * for this locatie, copied to a table of their own, so both write as many bytes.
 */
export async function bareSubmit(tables: Tables, locatieId: string): Promise<(nth: number) => Promise<void>> {
  const rows = await rowsOf(bareTable(tables, 'Inzendingen'));
  const pick = (kind: string) => {
    const own = `${kind}|${locatieId}`;
    return copyOf(lastRow(rows, (rowKey) => rowKey === own || rowKey.startsWith(`${own}|`)));
  };
  const [version, state, head, audit] = [pick('V'), pick('P'), pick('H'), pick('A')];
  const table = bareTable(tables, 'Bare');
  await table.createTable();
  await table.createEntity(state);
  await table.createEntity(head);
  return async (nth) => {
    const readState = await table.getEntity(state.partitionKey, state.rowKey);
    const readHead = await table.getEntity(head.partitionKey, head.rowKey);
    await table.submitTransaction([
      ['create', { ...version, rowKey: `V${nth}` }],
      ['update', state, 'Replace', { etag: readState.etag }],
      ['update', head, 'Replace', { etag: readHead.etag }],
      ['create', { ...audit, rowKey: `A${nth}` }],
    ]);
  };
}

/** A row without what the service adds to it. */
function copyOf(row: Row): Row {
  const added = new Set(['etag', 'timestamp', 'odata.metadata']);
  return Object.fromEntries(Object.entries(row).filter(([name]) => !added.has(name))) as Row;
}
