import { odata, RestError, type TableClient, type TransactionAction } from '@azure/data-tables';
import { Problem } from '../../problem.ts';
import type { Mark, Marked, Outcome } from '../marked.ts';
import { checkKeys, type KeyRange } from './keys.ts';
import { checkTransaction, type SizedEntity, type Values } from './limits.ts';

/** Properties as they came back: whoever reads them parses them. */
export type StoredValues = Readonly<Record<string, unknown>>;

/**
 * `insert` is refused where the row exists, `replace` where it is no longer at `mark`, `remove` where it is not there;
 * `put` never.
 */
export type Write =
  | { readonly kind: 'insert'; readonly row: string; readonly values: Values }
  | { readonly kind: 'put'; readonly row: string; readonly values: Values }
  | { readonly kind: 'replace'; readonly row: string; readonly values: Values; readonly mark: Mark }
  | { readonly kind: 'remove'; readonly row: string };

/** One table of the table service, without its client's words. */
export interface Table {
  get(partition: string, row: string): Promise<Marked<StoredValues> | undefined>;
  /** Rows of one partition in order of their key. */
  list(partition: string, range: KeyRange): Promise<readonly Marked<StoredValues>[]>;
  /** All writes or none, in one entity-group transaction. */
  write(partition: string, writes: readonly Write[]): Promise<Outcome>;
}

export function table(client: TableClient): Table {
  let created: Promise<void> | undefined;
  // Forgotten after a failure, so that the next request tries again.
  const ready = () =>
    (created ??= client.createTable().catch((error: unknown) => {
      created = undefined;
      throw error;
    }));
  return {
    get: (partition, row) =>
      reaching(async () => {
        checkKeys(partition, row);
        await ready();
        return toMarked(await client.getEntity(partition, row));
      }).catch(absent),
    list: (partition, { from, to }) =>
      reaching(async () => {
        checkKeys(partition, from, to);
        await ready();
        const filter = odata`PartitionKey eq ${partition} and RowKey ge ${from} and RowKey lt ${to}`;
        const rows: Marked<StoredValues>[] = [];
        for await (const entity of client.listEntities({ queryOptions: { filter } }))
          rows.push(toMarked(entity));
        return rows;
      }),
    write: (partition, writes) =>
      reaching(async () => {
        checkKeys(partition, ...writes.map(({ row }) => row));
        await ready();
        checkTransaction(writes.map((write) => sized(partition, write)));
        await client.submitTransaction(writes.map((write) => toAction(partition, write)));
        return 'done' as const;
      }).catch(conflicting),
  };
}

const sized = (partition: string, write: Write): SizedEntity => ({
  partition,
  row: write.row,
  values: write.kind === 'remove' ? {} : write.values,
});

function toMarked(entity: object): Marked<StoredValues> {
  const { etag, ...values } = entity as StoredValues & { readonly etag?: string };
  return { value: values, mark: etag ?? '' };
}

function toAction(partition: string, write: Write): TransactionAction {
  const key = { partitionKey: partition, rowKey: write.row };
  if (write.kind === 'remove') return ['delete', key];
  const entity = { ...key, ...write.values };
  if (write.kind === 'insert') return ['create', entity];
  if (write.kind === 'put') return ['upsert', entity, 'Replace'];
  return ['update', entity, 'Replace', { etag: write.mark }];
}

const statusOf = (error: unknown) => (error instanceof RestError ? error.statusCode : undefined);

function absent(error: unknown): undefined {
  if (statusOf(error) !== 404) throw error;
  return undefined;
}

/** A write that the client repeated after a lost answer ends here too: the caller reads what stands and compares. */
export function conflicting(error: unknown): 'conflict' {
  const status = statusOf(error);
  if (status !== 404 && status !== 409 && status !== 412) throw error;
  return 'conflict';
}

/** A service that does not answer, or not now, is no bug: the caller may try again later. */
export async function reaching<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isPassing(error) ? new Problem('even-niet-bereikbaar', { reason: 'tables' }, error) : error;
  }
}

/** Statuses with which the service asks to come again: it took too long, or was asked too much. */
const COME_AGAIN: readonly number[] = [408, 429];

function isPassing(error: unknown): boolean {
  if (error instanceof RestError) {
    const status = error.statusCode ?? 503;
    return status >= 500 || COME_AGAIN.includes(status);
  }
  // Ours: nobody else ends a call.
  return error instanceof Error && error.name === 'AbortError';
}
