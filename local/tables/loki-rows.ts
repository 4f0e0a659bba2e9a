import type { LokiCollection, MetadataStore } from './azurite.ts';
import { type Doc, type Effect, keyOf, tablesCollection } from './effect.ts';
import type { State } from './state.ts';

/** A row without what Loki adds for itself. */
function plain(doc: Doc): Doc {
  const row: Record<string, unknown> = { ...doc };
  delete row['$loki'];
  delete row['meta'];
  return row;
}

/** Puts recovered rows into a store that is empty. */
export function fillStore({ collections }: State, store: MetadataStore): void {
  for (const table of collections.get(tablesCollection)?.values() ?? [])
    store.createCollectionForTable(table);
  for (const [name, rows] of collections) {
    const collection = store.db.getCollection(name);
    for (const doc of rows.values()) collection.insert(doc);
  }
}

/**
 * All rows that a store has now, tables before their entities. The lists are copied at once: a row that is removed
 * while they are being read shifts the others, and one would be passed over.
 */
export function rowsOf(store: MetadataStore): Iterable<Effect> {
  const tables = store.db.getCollection(tablesCollection);
  const others = store.db.collections.filter((collection) => collection !== tables);
  const copies = [tables, ...others].map(({ name, data }) => ({ name, docs: [...data] }));
  return toEffects(copies);
}

function* toEffects(copies: Iterable<{ name: string; docs: readonly Doc[] }>): Generator<Effect> {
  for (const { name, docs } of copies) for (const doc of docs) yield { put: name, doc: plain(doc) };
}

/** Collects what every write does, in the order in which it happens. */
export class Observer {
  #effects: string[] = [];

  /** Watches all collections of a store, and those that it makes later. */
  constructor(store: MetadataStore) {
    store.db.collections.forEach((collection) => this.#watch(collection));
    const create = store.createCollectionForTable.bind(store);
    store.createCollectionForTable = (table) => {
      const before = new Set(store.db.collections);
      create(table);
      store.db.collections.filter((one) => !before.has(one)).forEach((one) => this.#watch(one));
    };
  }

  /** The effects since the last time, as JSON texts. */
  take(): readonly string[] {
    return this.#effects.splice(0);
  }

  #watch(collection: LokiCollection): void {
    const { name } = collection;
    const put = (doc: Doc) => this.#add({ put: name, doc: plain(doc) });
    collection.on('insert', put);
    collection.on('update', put);
    collection.on('delete', (doc) => this.#add({ remove: name, key: keyOf(doc) }));
  }

  /** Written down at once: the service may go on changing the object. */
  #add(effect: Effect): void {
    this.#effects.push(JSON.stringify(effect));
  }
}
