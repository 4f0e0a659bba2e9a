import { type Backend, startBackend } from '../../../local/backend/start-backend.ts';
import { secondGemeente } from '../../../local/seed/second-gemeente.ts';
import { seed } from '../../../local/seed/seed.ts';
import { type WatchedTables, watchTables } from './watch-tables.ts';

/** A backend of which every write is seen. */
export interface OpenRun {
  readonly backend: Backend;
  readonly tables: WatchedTables;
  close(): Promise<void>;
}

/** @param appDir the built functions; those of this repository when absent */
export async function openRun(appDir?: string): Promise<OpenRun> {
  let tables: WatchedTables | undefined;
  const backend = await startBackend({
    ...(appDir !== undefined && { appDir }),
    between: async (own) => (tables = await watchTables(own)),
  });
  if (tables === undefined) throw new Error('The tables are not watched');
  await seed(secondGemeente, backend.storing);
  const watched = tables;
  return {
    ...{ backend, tables },
    close: async () => {
      await backend.close();
      await watched.close();
    },
  };
}
