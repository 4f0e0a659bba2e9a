import { expect, it } from 'vitest';
import type { MetadataStore } from '../../../local/tables/azurite.ts';
import { openDurableTables } from '../../../local/tables/durable-tables.ts';
import type { JournalFolder } from '../../../local/tables/journal-folder.ts';
import { rowsOf } from '../../../local/tables/loki-rows.ts';
import { ForgetfulFolder } from './forgetful-folder.ts';

type Operation = (...args: unknown[]) => Promise<unknown>;

/** A folder whose files are never synced: the fault that is planted. */
const unsynced = (folder: ForgetfulFolder): JournalFolder => ({
  names: () => folder.names(),
  read: (name) => folder.read(name),
  truncate: (name, bytes) => folder.truncate(name, bytes),
  rename: (from, to) => folder.rename(from, to),
  remove: (name) => folder.remove(name),
  sync: () => folder.sync(),
  open: async (name) => ({ ...(await folder.open(name)), sync: () => Promise.resolve() }),
});

/** Rows that are there after a power cut of rows that were answered. */
async function rowsAfterCut(plant: (folder: ForgetfulFolder) => JournalFolder): Promise<number> {
  const folder = new ForgetfulFolder();
  const { store } = await openDurableTables(plant(folder), () => undefined);
  const { createTable, insertTableEntity } = store as MetadataStore & Record<string, Operation>;
  await createTable?.({}, { account: 'account', table: 'rows' });
  for (const RowKey of ['a', 'b', 'c']) {
    const entity = { PartitionKey: 'p', RowKey, properties: {}, eTag: RowKey };
    await insertTableEntity?.({}, 'rows', 'account', entity, undefined);
  }
  folder.powerCut();
  const again = await openDurableTables(folder, () => undefined);
  return [...rowsOf(again.store)].filter((effect) => 'put' in effect && 'RowKey' in effect.doc).length;
}

it('what was answered is there after a power cut', async () => {
  expect(await rowsAfterCut((folder) => folder)).toBe(3);
});

it('without the sync it is gone, so the sync is what keeps it', async () => {
  expect(await rowsAfterCut(unsynced)).toBe(0);
});
