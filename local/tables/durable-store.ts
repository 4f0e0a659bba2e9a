import type { MetadataStore } from './azurite.ts';
import type { Journal } from './journal.ts';
import type { Observer } from './loki-rows.ts';
import type { Turns } from './turns.ts';

type Operation = (...args: unknown[]) => Promise<unknown>;

/** Where an operation's arguments hold the id of its transaction; empty or absent when it stands alone. */
const transactionArgument: Readonly<Record<string, number>> = {
  beginBatchTransaction: 0,
  endBatchTransaction: 2,
  insertTableEntity: 4,
  insertOrUpdateTableEntity: 5,
  insertOrMergeTableEntity: 5,
  updateTableEntity: 5,
  mergeTableEntity: 5,
  deleteTableEntity: 6,
  queryTableEntitiesWithPartitionAndRowKey: 5,
};

/**
 * A store that answers only when everything the answer rests on is safe: a write waits for its own journal entry, and
 * a read or a refusal for the entries of the writes that it saw. A transaction is one entry. Operations take turns,
 * so that nobody sees half of a transaction.
 */
export function createDurableStore(
  store: MetadataStore,
  { observer, journal, turns }: { observer: Observer; journal: Journal; turns: Turns },
): MetadataStore {
  const run = async (operation: () => Promise<unknown>) => {
    try {
      return await operation();
    } finally {
      journal.append(observer.take());
    }
  };
  const answer = async (result: Promise<unknown>) => {
    await result.catch(() => undefined);
    await journal.settled();
    return result;
  };
  const durable = (name: string, operation: Operation): Operation => {
    const at = transactionArgument[name];
    return (...args) => {
      const id = at === undefined ? undefined : args[at];
      const call = () => operation(...args);
      if (typeof id !== 'string' || id === '') return answer(turns.alone(() => run(call)));
      if (name !== 'endBatchTransaction') return turns.within(id, call);
      return answer(turns.within(id, () => run(call)).finally(() => turns.end(id)));
    };
  };
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function' || typeof name !== 'string') return member;
      return durable(name, (member as Operation).bind(target));
    },
  });
}
