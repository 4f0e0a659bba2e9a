import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Backend, startBackend } from '../../local/backend/start-backend.ts';
import { exampleGemeente } from '../../local/seed/example-gemeente.ts';
import { withTermFrom } from '../../local/seed/term-from.ts';
import { pagesApart, pagesTogether, type SignInBy } from '../../local/start/pages.ts';
import { portsFrom } from '../../local/start/ports.ts';
import { freePorts } from './free-ports.ts';

/** A: the pane in the origin of the werkbank, as on the Mac; B: in its own, over https, as in Excel on the web. */
export type Route = 'A' | 'B';

export interface ServedExample {
  readonly backend: Backend;
  /** Of the page, without a closing slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** The example as `npm start` serves it: real functions, tables and tokens behind the page. Nothing of it is kept. */
export async function serveExample(
  route: Route = 'A',
  now = new Date(),
  signInBy: SignInBy = 'issuer',
): Promise<ServedExample> {
  const ports = portsFrom(await freePorts(5));
  const folder = () => fs.mkdtempSync(path.join(os.tmpdir(), 'groeiblad-https-'));
  const pages = route === 'A' ? pagesTogether(ports) : await pagesApart(ports, folder(), signInBy);
  const backend = await startBackend({
    seed: { ...exampleGemeente, uitvraag: withTermFrom(now, exampleGemeente.uitvraag) },
    ports,
    appDir: path.resolve('dist/functions'),
    ...pages.backend,
  });
  const server = await pages.serve(backend, { id: 'tests', former: [] });
  const close = async () => {
    await server.close();
    await backend.close();
  };
  return { backend, url: server.url, close };
}
