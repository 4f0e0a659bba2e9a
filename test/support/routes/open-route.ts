import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type FrameLocator, type Page } from 'playwright-core';
import { application, type Backend, startBackend } from '../../../local/backend/start-backend.ts';
import { type Certificate, certificateIn } from '../../../local/certificate/certificate.ts';
import { chromiumFlags, findChromium } from '../../../local/chromium.ts';
import { exampleGemeente } from '../../../local/seed/example-gemeente.ts';
import { withTermFrom } from '../../../local/seed/term-from.ts';
import { originsOf, startTwoOrigins } from '../../../local/web-server/start-two-origins.ts';
import { startWebServer, type WebServer } from '../../../local/web-server/start-web-server.ts';
import { freePort } from '../free-port.ts';

/** A: the pane in the origin of the werkbank, as on the Mac; B: in its own, over https, as in Excel on the web. */
export type Route = 'A' | 'B';

export interface Stage {
  readonly route: Route;
  readonly backend: Backend;
  readonly url: string;
  readonly page: Page;
  readonly pane: FrameLocator;
  /** What pages wrote on the console as an error, and what went wrong in them. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

interface Served {
  readonly backend: Backend;
  readonly server: WebServer;
}

const seedFrom = (now: Date) => ({
  ...exampleGemeente,
  uitvraag: withTermFrom(now, exampleGemeente.uitvraag),
});

const backendOptions = (now: Date) => ({ seed: seedFrom(now), appDir: path.resolve('dist/functions') });

const siteOptions = ({ api, issuer, users }: Backend) => ({
  api,
  issuer: issuer.url,
  authority: `${issuer.url}/common`,
  clientId: application.clientId,
  scope: `api://${application.audience}/${application.scope}`,
  users,
});

async function serveA(now: Date): Promise<Served> {
  const port = await freePort();
  const backend = await startBackend({ ...backendOptions(now), cors: [`http://127.0.0.1:${port}`] });
  return { backend, server: await startWebServer({ ...siteOptions(backend), port }) };
}

const newCertificate = (): Promise<Certificate> =>
  certificateIn(fs.mkdtempSync(path.join(os.tmpdir(), 'groeiblad-https-')));

async function serveB(now: Date): Promise<Served> {
  const certificate = await newCertificate();
  const ports = { werkbank: await freePort(), pane: await freePort() };
  const origins = originsOf(ports);
  const backend = await startBackend({
    ...backendOptions(now),
    certificate,
    cors: [origins.pane],
    userSwitches: [origins.werkbank],
  });
  return { backend, server: await startTwoOrigins({ ...siteOptions(backend), ports, tls: certificate }) };
}

/** The same numbers in every window, in the order in which they are asked. */
const countIds = () => {
  let last = 0;
  crypto.randomUUID = () => {
    last += 1;
    return `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;
  };
};

/**
 * Everything behind the werkbank, and a page on it in which time stands still at `now` and numbers are counted, so that
 * two routes can be compared.
 */
export async function openRoute(route: Route, now: Date): Promise<Stage> {
  const { backend, server } = await (route === 'A' ? serveA(now) : serveB(now));
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    ignoreHTTPSErrors: true,
  });
  await context.clock.setFixedTime(now);
  await context.addInitScript(countIds);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return {
    route,
    backend,
    url: server.url,
    page,
    pane: page.frameLocator('.pane iframe'),
    complaints,
    close: async () => {
      await browser.close();
      await server.close();
      await backend.close();
    },
  };
}
