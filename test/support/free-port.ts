import http from 'node:http';
import { listenOnLoopback } from '../../local/lifecycle/port-in-use.ts';

/** A port that was free just now, for a server whose address others must know before it starts. */
export async function freePort(): Promise<number> {
  const server = http.createServer();
  const port = await listenOnLoopback(server, 0);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
