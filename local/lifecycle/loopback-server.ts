import http, { type RequestListener, type Server } from 'node:http';
import https from 'node:https';
import { listenOnLoopback } from './port-in-use.ts';

/** Key and certificate, in PEM. */
export interface Tls {
  readonly key: string;
  readonly cert: string;
}

export interface LoopbackServer {
  /** Without a closing slash. */
  readonly url: string;
  readonly port: number;
  /** Ends at once: what is being answered is cut off. */
  close(): Promise<void>;
}

/**
 * Serves on loopback, over https where there is a certificate. Port 0 takes a free one.
 * @throws PortInUse
 */
export async function serveLoopback(
  listener: RequestListener,
  port: number,
  tls?: Tls,
): Promise<LoopbackServer> {
  const server = tls === undefined ? http.createServer(listener) : https.createServer({ ...tls }, listener);
  const taken = await listenOnLoopback(server, port);
  const scheme = tls === undefined ? 'http' : 'https';
  return { url: `${scheme}://127.0.0.1:${taken}`, port: taken, close: () => closeServer(server) };
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
