import { createMetadataStore, type MetadataStore } from './azurite.ts';
import { createDurableStore } from './durable-store.ts';
import { openJournal, recover, removeUnfinished, writeSnapshot } from './generations.ts';
import { Journal } from './journal.ts';
import type { JournalFolder } from './journal-folder.ts';
import { fillStore, Observer, rowsOf } from './loki-rows.ts';
import { Turns } from './turns.ts';

export interface DurableTables {
  readonly store: MetadataStore;
  /** Writes a snapshot when the journal has grown large; rejects when the journal or the snapshot failed. */
  compactWhenDue(): Promise<void>;
  /** Leaves a snapshot and an empty journal behind. */
  close(): Promise<void>;
}

/** A journal is replaced by a snapshot when it is larger than this, in characters. */
const largestJournal = 8 * 2 ** 20;

/**
 * Opens the tables in a folder: the last snapshot with the journal on top of it.
 * @throws DamagedJournal
 */
export async function openDurableTables(
  folder: JournalFolder,
  report: (line: string) => void,
): Promise<DurableTables> {
  await removeUnfinished(folder);
  const { state, torn, ...recovered } = await recover(folder);
  for (const { name, bytes } of torn)
    report(`${name}: cut off ${bytes} bytes of a write that was never finished and never answered.`);
  let { generation } = recovered;
  const inner = await createMetadataStore();
  fillStore(state, inner);
  const turns = new Turns();
  const observer = new Observer(inner);
  const journal = new Journal(await openJournal(folder, generation));
  const compact = async () => {
    generation += 1;
    await journal.switchTo(await openJournal(folder, generation));
    // Rows are taken between transactions, so that the snapshot has a whole one or none of it.
    const rows = await turns.alone(() => Promise.resolve(rowsOf(inner)));
    await writeSnapshot(folder, generation, rows);
  };
  let compacting = Promise.resolve();
  return {
    store: createDurableStore(inner, { observer, journal, turns }),
    async compactWhenDue() {
      await journal.settled();
      if (journal.size > largestJournal) compacting = compacting.then(compact);
      return compacting;
    },
    async close() {
      await compacting;
      await compact();
      await journal.close();
    },
  };
}
