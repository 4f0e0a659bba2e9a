import { createServer } from 'node:http';
import { listenOnLoopback } from '../lifecycle/port-in-use.ts';
import { serveParent, type Service } from '../lifecycle/serve-parent.ts';
import { createListener, createMetadataStore } from './azurite.ts';
import { openDiskFolder } from './disk-folder.ts';
import { openDurableTables } from './durable-tables.ts';
import { ownFolder } from './folder-owner.ts';
import type { TablesProcessOptions } from './tables-process-options.ts';

const lookEveryMs = 5000;

function report(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** A snapshot that cannot be written is a full or broken disk: going on would only make it worse. */
function giveUp(error: unknown): never {
  report(`The tables stop: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  process.exit(1);
}

async function open(folder: string | undefined) {
  if (folder === undefined) return { store: await createMetadataStore(), close: () => Promise.resolve() };
  const disk = await openDiskFolder(folder);
  const release = await ownFolder(folder);
  const tables = await openDurableTables(disk, report);
  const timer = setInterval(() => void tables.compactWhenDue().catch(giveUp), lookEveryMs);
  return {
    store: tables.store,
    async close() {
      clearInterval(timer);
      await tables.close();
      release();
    },
  };
}

async function startService({ folder, port }: TablesProcessOptions): Promise<Service<{ port: number }>> {
  const tables = await open(folder);
  const service = await createListener(tables.store);
  const server = createServer(service.listener);
  const taken = await listenOnLoopback(server, port);
  return {
    ready: { port: taken },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      await closed;
      await service.close();
      await tables.close();
    },
  };
}

serveParent(startService);
