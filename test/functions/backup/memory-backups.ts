import type { BackupStore } from '../../../functions/backup/backup-store.ts';

/** Copies in this process. @param locked names that may not be removed yet */
export function memoryBackups(locked: ReadonlySet<string> = new Set()): BackupStore {
  const kept = new Map<string, Uint8Array>();
  return {
    save: (name, bytes) => {
      if (kept.has(name)) return Promise.resolve('exists');
      kept.set(name, Uint8Array.from(bytes));
      return Promise.resolve('saved');
    },
    read: (name) => Promise.resolve(kept.get(name)),
    list: (prefix) => Promise.resolve([...kept.keys()].filter((name) => name.startsWith(prefix)).sort()),
    remove: (name) => {
      if (locked.has(name)) return Promise.resolve('kept');
      kept.delete(name);
      return Promise.resolve('removed');
    },
  };
}
