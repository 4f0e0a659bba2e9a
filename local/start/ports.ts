import http from 'node:http';
import { listenOnLoopback } from '../lifecycle/port-in-use.ts';

export const DEFAULT_PORT = 7300;
/** The last port that can be the first of four. */
export const MAX_PORT = 65_532;

/** Fixed ports, so that an address in a browser keeps working: four in a row, the page first. */
export interface Ports {
  readonly web: number;
  readonly api: number;
  readonly issuer: number;
  readonly tables: number;
}

export const portsFrom = (first: number): Ports => ({
  web: first,
  api: first + 1,
  issuer: first + 2,
  tables: first + 3,
});

/**
 * Looks whether all four are free, before anything is started or removed.
 * @throws PortInUse
 */
export async function requireFree(ports: Ports): Promise<void> {
  for (const port of [ports.web, ports.api, ports.issuer, ports.tables]) {
    const server = http.createServer();
    await listenOnLoopback(server, port);
    await new Promise((resolve) => server.close(resolve));
  }
}
