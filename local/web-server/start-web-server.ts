import http from 'node:http';
import path from 'node:path';
import { officeFolder } from '../excel/node/office-files.ts';
import { listenOnLoopback } from '../lifecycle/port-in-use.ts';
import { answer } from './answer.ts';
import type { Folders, WebServerOptions } from './options.ts';

export interface WebServer {
  /** Without a closing slash; the werkbank is at /werkbank/. */
  readonly url: string;
  close(): Promise<void>;
}

const repository = path.join(import.meta.dirname, '..', '..');
const ownFolders: Folders = {
  addin: path.join(repository, 'dist/addin'),
  werkbank: path.join(repository, 'dist/werkbank'),
  officeJs: officeFolder,
};

/**
 * Serves the pane, the werkbank and office.js on loopback. Plain http: every address is on this machine.
 * @throws PortInUse
 */
export async function startWebServer(options: WebServerOptions): Promise<WebServer> {
  const folders = { ...ownFolders, ...options.folders };
  let url = '';
  const server = http.createServer((request, response) => {
    answer({ url, options, folders }, request, response).catch((error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      response.destroy();
    });
  });
  url = `http://127.0.0.1:${await listenOnLoopback(server, options.port)}`;
  return { url, close: () => closeServer(server) };
}

function closeServer(server: http.Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
