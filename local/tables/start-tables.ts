import { LineLog } from '../lifecycle/line-log.ts';
import { startChild } from '../lifecycle/start-child.ts';
import type { TablesProcessOptions } from './tables-process-options.ts';

export interface TablesOptions {
  /** Where the rows are kept; absent means in memory, so that they are gone when it closes. */
  readonly folder?: string;
  /** 0, or nothing, takes a free port. */
  readonly port?: number;
}

export interface Tables {
  /** For TableClient.fromConnectionString, with allowInsecureConnection. */
  readonly connectionString: string;
  readonly url: string;
  readonly port: number;
  /** What the service reported, such as a write that was cut off at the start. */
  logs(): readonly string[];
  close(): Promise<void>;
  /** Ends the service at once, as a crash does. */
  kill(): Promise<void>;
}

/** The account that every storage emulator has; its key is public (Microsoft Learn, "Azurite"). */
export const emulator = {
  account: 'devstoreaccount1',
  key: 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==',
} as const;

/**
 * Starts a table service on loopback, in a process of its own that stops with us. With a folder, a write is answered
 * when it is safe on disk.
 * @throws PortInUse
 */
export async function startTables({ folder, port = 0 }: TablesOptions = {}): Promise<Tables> {
  const log = new LineLog(() => undefined);
  const options: TablesProcessOptions = folder === undefined ? { port } : { port, folder };
  const child = await startChild<TablesProcessOptions, { port: number }>({
    module: new URL('tables-process.ts', import.meta.url),
    options,
    onLine: (line) => log.add(line),
  });
  const url = `http://127.0.0.1:${child.ready.port}/${emulator.account}`;
  return {
    connectionString: [
      'DefaultEndpointsProtocol=http',
      `AccountName=${emulator.account}`,
      `AccountKey=${emulator.key}`,
      `TableEndpoint=${url};`,
    ].join(';'),
    url,
    port: child.ready.port,
    logs: () => log.lines(),
    close: () => child.close(),
    kill: () => child.kill(),
  };
}
