import http from 'node:http';
import { listenOnLoopback } from '../lifecycle/port-in-use.ts';

export const DEFAULT_PORT = 7300;
/** The last port that can be the first of five. */
export const MAX_PORT = 65_531;

/** Fixed ports, so that an address in a browser keeps working: five in a row, the page first. */
export interface Ports {
  readonly web: number;
  readonly api: number;
  readonly issuer: number;
  readonly tables: number;
  /** Of the pane, where it does not share that of the page. */
  readonly pane: number;
}

export const portsFrom = (first: number): Ports => ({
  web: first,
  api: first + 1,
  issuer: first + 2,
  tables: first + 3,
  pane: first + 4,
});

/**
 * Looks whether all of these are free, before anything is started or removed.
 * @throws PortInUse
 */
export async function requireFree(ports: Readonly<Record<string, number>>): Promise<void> {
  for (const port of Object.values(ports)) {
    const server = http.createServer();
    await listenOnLoopback(server, port);
    await new Promise((resolve) => server.close(resolve));
  }
}
