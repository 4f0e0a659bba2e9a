import path from 'node:path';
import { type Browser, chromium, type FrameLocator, type Page } from 'playwright-core';
import { application, type Backend, startBackend } from '../../../local/backend/start-backend.ts';
import { chromiumFlags, findChromium } from '../../../local/chromium.ts';
import { exampleGemeente } from '../../../local/seed/example-gemeente.ts';
import { withTermFrom } from '../../../local/seed/term-from.ts';
import { startWebServer } from '../../../local/web-server/start-web-server.ts';
import { freePort } from '../free-port.ts';

/** The example as `npm start` serves it: real functions, tables and tokens behind the page. */
export interface OpenExample {
  readonly url: string;
  readonly backend: Backend;
  readonly page: Page;
  readonly pane: FrameLocator;
  /** What the page wrote on the console as an error, and what went wrong in it. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export async function openExample(viewport: { width: number; height: number }): Promise<OpenExample> {
  const port = await freePort();
  const backend = await startBackend({
    seed: { ...exampleGemeente, uitvraag: withTermFrom(new Date(), exampleGemeente.uitvraag) },
    cors: [`http://127.0.0.1:${port}`],
    appDir: path.resolve('dist/functions'),
  });
  const server = await startWebServer({
    port,
    api: backend.api,
    issuer: backend.issuer.url,
    authority: `${backend.issuer.url}/common`,
    clientId: application.clientId,
    scope: `api://${application.audience}/${application.scope}`,
    users: backend.users,
  });
  const browser: Browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
  const page = await browser.newPage({ viewport });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const close = async () => {
    await browser.close();
    await server.close();
    await backend.close();
  };
  return { url: server.url, backend, page, pane: page.frameLocator('.pane iframe'), complaints, close };
}
