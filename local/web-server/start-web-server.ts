import path from 'node:path';
import { officeFolder } from '../excel/node/office-files.ts';
import { serveLoopback } from '../lifecycle/loopback-server.ts';
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
 * Serves the pane, the werkbank and office.js on loopback: every address is on this machine. Over http, unless there is
 * a certificate.
 * @throws PortInUse
 */
export async function startWebServer(options: WebServerOptions): Promise<WebServer> {
  const folders = { ...ownFolders, ...options.folders };
  let url = '';
  const server = await serveLoopback(
    (request, response) => {
      answer({ url, options, folders }, request, response).catch((error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        response.destroy();
      });
    },
    options.port,
    options.tls,
  );
  ({ url } = server);
  return { url, close: () => server.close() };
}
