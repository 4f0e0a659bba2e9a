import { createStore, del, get, set, update, type UseStore } from 'idb-keyval';
import { databaseOf } from './browser-store.ts';

/** A workbook of one user, kept in this browser. */
export interface KeptWorkbook {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
}

const listKey = (owner: string) => `list|${owner}`;
const bookKey = (id: string) => `book|${id}`;

/** The workbooks of the users on this computer. They never go anywhere else. */
export class KeptWorkbooks {
  readonly #store: UseStore;

  /** @param dataId of the data that the workbooks belong to */
  constructor(dataId: string) {
    this.#store = createStore(databaseOf(dataId), 'workbooks');
  }

  /** The one that was changed last stands first. */
  async list(owner: string): Promise<readonly KeptWorkbook[]> {
    const kept = (await get<readonly KeptWorkbook[]>(listKey(owner), this.#store)) ?? [];
    return kept.toSorted((a, b) => b.changedAt - a.changedAt);
  }

  async read({ id }: KeptWorkbook): Promise<string | undefined> {
    return get<string>(bookKey(id), this.#store);
  }

  /** The content stands before the list names it. */
  async save(owner: string, workbook: KeptWorkbook, snapshot: string): Promise<void> {
    await set(bookKey(workbook.id), snapshot, this.#store);
    await update<readonly KeptWorkbook[]>(
      listKey(owner),
      (kept = []) => [...kept.filter(({ id }) => id !== workbook.id), workbook],
      this.#store,
    );
  }

  async remove(owner: string, workbook: KeptWorkbook): Promise<void> {
    await update<readonly KeptWorkbook[]>(
      listKey(owner),
      (kept = []) => kept.filter(({ id }) => id !== workbook.id),
      this.#store,
    );
    await del(bookKey(workbook.id), this.#store);
  }
}
