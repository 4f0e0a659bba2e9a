import { collectionOf, type Doc, type Effect, keyOf, tablesCollection } from './effect.ts';

/** All rows of a store: by collection, then by key. */
export class State {
  readonly collections = new Map<string, Map<string, Doc>>();

  apply(effect: Effect): void {
    if ('put' in effect) this.#put(effect.put, effect.doc);
    else this.#remove(effect.remove, effect.key);
  }

  #put(name: string, doc: Doc): void {
    const rows = this.collections.get(name) ?? new Map<string, Doc>();
    this.collections.set(name, rows.set(JSON.stringify(keyOf(doc)), doc));
  }

  #remove(name: string, key: readonly unknown[]): void {
    const rows = this.collections.get(name);
    const doc = rows?.get(JSON.stringify(key));
    if (rows === undefined || doc === undefined) return;
    rows.delete(JSON.stringify(key));
    if (name === tablesCollection) this.collections.delete(collectionOf(doc));
  }
}
