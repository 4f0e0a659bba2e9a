import { createServer } from 'node:http';
import { listenOnLoopback } from '../../../local/lifecycle/port-in-use.ts';
import { serveParent } from '../../../local/lifecycle/serve-parent.ts';
import { createListener } from '../../../local/tables/azurite.ts';
import { openDiskFolder } from '../../../local/tables/disk-folder.ts';
import { openDurableTables } from '../../../local/tables/durable-tables.ts';
import type { JournalFolder } from '../../../local/tables/journal-folder.ts';

/** How long what was answered is on its way to the disk. */
const LATE_MS = 4000;

/** A folder that says that it has written what it will write later. */
const hasty = (folder: JournalFolder): JournalFolder => ({
  ...folder,
  open: async (name) => {
    const file = await folder.open(name);
    return {
      ...file,
      append: (text) => {
        setTimeout(() => void file.append(text), LATE_MS);
        return Promise.resolve();
      },
    };
  },
});

/** The tables of the product, but for a disk that lies. */
async function startService({ folder, port }: { readonly folder: string; readonly port: number }) {
  const tables = await openDurableTables(hasty(await openDiskFolder(folder)), () => undefined);
  const service = await createListener(tables.store);
  const server = createServer(service.listener);
  const taken = await listenOnLoopback(server, port);
  return {
    ready: { port: taken },
    async close() {
      server.closeAllConnections();
      await service.close();
    },
  };
}

serveParent(startService);
