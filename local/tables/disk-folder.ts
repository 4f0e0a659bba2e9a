import fs from 'node:fs/promises';
import path from 'node:path';
import type { JournalFile, JournalFolder } from './journal-folder.ts';

/** A folder on disk; it is made when it is not there. */
export async function openDiskFolder(folder: string): Promise<JournalFolder> {
  await fs.mkdir(folder, { recursive: true });
  const at = (name: string) => path.join(folder, name);
  return {
    names: () => fs.readdir(folder),
    read: (name) => fs.readFile(at(name)),
    open: (name) => openFile(at(name)),
    async truncate(name, bytes) {
      const file = await fs.open(at(name), 'r+');
      await file.truncate(bytes);
      await file.sync();
      await file.close();
    },
    rename: (from, to) => fs.rename(at(from), at(to)),
    remove: (name) => fs.rm(at(name)),
    sync: () => syncFolder(folder),
  };
}

async function openFile(place: string): Promise<JournalFile> {
  const file = await fs.open(place, 'a');
  return {
    append: (text) => file.appendFile(text),
    sync: () => file.datasync(),
    close: () => file.close(),
  };
}

/** Windows cannot sync a folder, and needs no such thing: NTFS journals its names. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await fs.open(folder, 'r');
  await handle.sync();
  await handle.close();
}
