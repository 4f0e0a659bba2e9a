import fs from 'node:fs';
import { startChild } from '../lifecycle/start-child.ts';
import { emulator } from '../tables/start-tables.ts';
import type { BlobsProcessOptions } from './blobs-process-options.ts';

export interface BlobsOptions {
  /** Where they are kept; absent means in memory, so that they are gone when it closes. */
  readonly folder?: string;
  /** 0, or nothing, takes a free port. */
  readonly port?: number;
}

export interface Blobs {
  /** For BlobServiceClient.fromConnectionString. */
  readonly connectionString: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Starts a blob service on loopback, in a process of its own that stops with us. It knows no blobs that nobody may
 * change: that is tried against what the client asks for.
 * @throws PortInUse
 */
export async function startBlobs({ folder, port = 0 }: BlobsOptions = {}): Promise<Blobs> {
  if (folder !== undefined) fs.mkdirSync(folder, { recursive: true });
  const options: BlobsProcessOptions = folder === undefined ? { port } : { port, folder };
  const child = await startChild<BlobsProcessOptions, { port: number }>({
    module: new URL('blobs-process.ts', import.meta.url),
    options,
  });
  const url = `http://127.0.0.1:${child.ready.port}/${emulator.account}`;
  return {
    connectionString: [
      'DefaultEndpointsProtocol=http',
      `AccountName=${emulator.account}`,
      `AccountKey=${emulator.key}`,
      `BlobEndpoint=${url};`,
    ].join(';'),
    port: child.ready.port,
    close: () => child.close(),
  };
}
