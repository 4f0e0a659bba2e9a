/** Which data are served; see local/web-server/options.ts. */
export interface DataId {
  readonly id: string;
  readonly former: readonly string[];
}

/** Short texts that this browser keeps with one set of data, such as who worked last. */
export interface KeptTexts {
  read(key: string): string | undefined;
  write(key: string, text: string): void;
  remove(key: string): void;
}

const prefixOf = (id: string) => `werkbank|${id}|`;

export const keptTexts = (id: string, storage: Storage = localStorage): KeptTexts => ({
  read: (key) => storage.getItem(prefixOf(id) + key) ?? undefined,
  write: (key, text) => storage.setItem(prefixOf(id) + key, text),
  remove: (key) => storage.removeItem(prefixOf(id) + key),
});

/** Name of the database that holds the workbooks. */
export const databaseOf = (id: string): string => `groeiblad-werkbank|${id}`;

/** Removes what was kept with data that began again: nobody could open those workbooks any more. */
export function removeFormer({ former }: DataId): void {
  for (const id of former) {
    indexedDB.deleteDatabase(databaseOf(id));
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefixOf(id)));
    for (const key of keys) localStorage.removeItem(key);
  }
}
