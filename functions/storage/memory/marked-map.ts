import type { Marked, Outcome } from '../marked.ts';

/** A map of copies: nobody holds what is stored, and every write makes a new mark. */
export interface MarkedMap<T> {
  get(key: string): Marked<T> | undefined;
  /** Values whose key starts so, in order of their key. */
  list(prefix: string): readonly Marked<T>[];
  has(key: string): boolean;
  isAt(key: string, mark: string): boolean;
  /** Puts the value, whatever stood there. */
  save(key: string, value: T): Promise<void>;
  insert(key: string, value: T): Outcome;
  replace(key: string, changed: Marked<T>): Outcome;
  /** Whether it was there. */
  remove(key: string): boolean;
}

export function markedMap<T>(): MarkedMap<T> {
  const rows = new Map<string, Marked<T>>();
  let writes = 0;
  const copy = (row: Marked<T>): Marked<T> => ({ value: structuredClone(row.value), mark: row.mark });
  const put = (key: string, value: T) => {
    rows.set(key, { value: structuredClone(value), mark: String(++writes) });
  };
  const map: MarkedMap<T> = {
    get: (key) => {
      const row = rows.get(key);
      return row && copy(row);
    },
    list: (prefix) =>
      [...rows]
        .filter(([key]) => key.startsWith(prefix))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, row]) => copy(row)),
    has: (key) => rows.has(key),
    isAt: (key, mark) => rows.get(key)?.mark === mark,
    save: (key, value) => {
      put(key, value);
      return Promise.resolve();
    },
    insert: (key, value) => {
      if (rows.has(key)) return 'conflict';
      put(key, value);
      return 'done';
    },
    remove: (key) => rows.delete(key),
    replace: (key, { value, mark }) => {
      if (!map.isAt(key, mark)) return 'conflict';
      put(key, value);
      return 'done';
    },
  };
  return map;
}
