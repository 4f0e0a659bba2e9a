import { odata, type TableClient, type TableEntityResult, type TransactionAction } from '@azure/data-tables';
import { edmTypes, type MarkedRow, type RawRow, type RowStore, type TypedValue } from '../row-store.ts';
import { inTransactions } from './in-transactions.ts';
import { conflicting, reaching } from './table.ts';

/** Rows with every property as the service has it: what it answers without a type is a text, a number or yes or no. */
export function tableRows(open: (name: string) => TableClient): RowStore {
  const tables = new Map<string, Promise<TableClient>>();
  const ready = (name: string) => {
    const opened = tables.get(name) ?? created(open(name));
    // Forgotten after a failure, so that the next request tries again.
    opened.catch(() => tables.delete(name));
    tables.set(name, opened);
    return opened;
  };
  return {
    read: ({ table, partition, range }) =>
      reaching(async () => {
        const own = odata`PartitionKey eq ${partition}`;
        const within = range && odata`RowKey ge ${range.from} and RowKey lt ${range.to}`;
        const filter = within === undefined ? own : `${own} and ${within}`;
        const rows: MarkedRow[] = [];
        const client = await ready(table);
        const queryOptions = { filter };
        for await (const entity of client.listEntities({ queryOptions, disableTypeConversion: true }))
          rows.push(toRow(table, entity));
        return rows;
      }),
    insert: (rows) =>
      reaching(async () => {
        for (const part of inTransactions(rows)) {
          const [{ table } = { table: 'Gemeenten' as const }] = part;
          await (await ready(table)).submitTransaction(part.map(toAction));
        }
        return 'done' as const;
      }).catch(conflicting),
  };
}

async function created(client: TableClient): Promise<TableClient> {
  await client.createTable();
  return client;
}

function toRow(table: RawRow['table'], entity: TableEntityResult<object>): MarkedRow {
  const { partitionKey: partition = '', rowKey = '', etag } = entity;
  const values: Record<string, TypedValue> = {};
  for (const [name, value] of Object.entries(entity)) if (isOwn(name)) values[name] = typed(value);
  return { row: { table, partition, row: rowKey, values }, mark: etag };
}

/** Not what the service keeps of every row, nor words of the protocol, such as its address. */
const isOwn = (name: string): boolean =>
  !['partitionKey', 'rowKey', 'timestamp', 'etag'].includes(name) && !name.startsWith('odata.');

const MOST_INT32 = 2 ** 31;

function typed(property: unknown): TypedValue {
  const { type, value } = property as { readonly type: string; readonly value: unknown };
  const known = edmTypes.find((one) => one === type);
  if (known === undefined) throw new Error(`A property has the unknown type ${type}`);
  // The client calls every whole number Int32; one that does not fit is a Double, as an Int64 names itself.
  const isInt32 = known !== 'Int32' || Math.abs(Number(value)) < MOST_INT32;
  return [isInt32 ? known : 'Double', String(value)];
}

const toAction = ({ partition, row, values }: RawRow): TransactionAction => [
  'create',
  {
    partitionKey: partition,
    rowKey: row,
    ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, untyped(value)])),
  },
];

function untyped([type, text]: TypedValue): unknown {
  if (type === 'String') return text;
  if (type === 'Boolean') return text === 'true';
  if (type === 'Int32') return Number(text);
  if (type === 'Double') return { type, value: Number.isFinite(Number(text)) ? Number(text) : text };
  return { type, value: text };
}
