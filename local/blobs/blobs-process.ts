import { createRequire } from 'node:module';
import path from 'node:path';
import { serveParent, type Service } from '../lifecycle/serve-parent.ts';
import { PortInUse } from '../lifecycle/port-in-use.ts';
import type { BlobsProcessOptions } from './blobs-process-options.ts';

/** Azurite's blob service has no public entry point, so what is used of it is written down here; it is pinned. */
interface BlobServer {
  start(): Promise<void>;
  close(): Promise<void>;
  getHttpServerAddress(): string;
}
type Make<Instance> = new (...args: unknown[]) => Instance;

const require = createRequire(import.meta.url);
const load = <Instance>(file: string): Make<Instance> =>
  (require(`azurite/dist/src/blob/${file}`) as { default: Make<Instance> }).default;

const KEEP_ALIVE_SECONDS = 5;
const AT_ONCE = 16;

async function startService({ folder, port }: BlobsProcessOptions): Promise<Service<{ port: number }>> {
  const Configuration = load<object>('BlobConfiguration');
  const Server = load<BlobServer>('BlobServer');
  const place = (name: string) => path.join(folder ?? '', name);
  const kept = [{ locationId: 'Default', locationPath: place('bytes'), maxConcurrency: AT_ONCE }];
  const noLog = [false, undefined, false, undefined] as const;
  const looseAndAnyVersion = [false, true] as const;
  const noCertificate = ['', '', '', undefined, true] as const;
  const isInMemory = folder === undefined;
  const server = new Server(
    new Configuration(
      ...['127.0.0.1', port, KEEP_ALIVE_SECONDS, place('names.json'), place('extents.json'), kept],
      ...[...noLog, ...looseAndAnyVersion, ...noCertificate, isInMemory],
    ),
  );
  try {
    await server.start();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') throw new PortInUse(port);
    throw error;
  }
  const taken = Number(new URL(server.getHttpServerAddress()).port);
  return { ready: { port: taken }, close: () => server.close() };
}

serveParent(startService);
