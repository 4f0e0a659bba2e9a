import fs from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../../local/chromium.ts';
import { type Issuer, startIssuer } from '../../../local/issuer/start-issuer.ts';
import { exampleUsers } from '../../../local/seed/example-users.ts';
import type { DataId, Folders } from '../../../local/web-server/options.ts';
import { startWebServer, type WebServer } from '../../../local/web-server/start-web-server.ts';

/** The page as people see it, on a workbook of the test's own; the API behind the pane does not answer. */
export interface Werkbank {
  readonly url: string;
  readonly page: Page;
  /** What the page wrote on the console, and what went wrong in it. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export interface WerkbankOptions {
  readonly folders?: Partial<Folders>;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Snapshot of the workbook that the first user finds open. */
  readonly snapshot?: string;
  readonly data?: DataId;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
}

const clientId = '00000000-0000-4000-8ccc-000000000001';
const nowhere = 'http://127.0.0.1:9/v1';

const [firstUser] = exampleUsers;

/** Puts a workbook where the page finds what an earlier visit left. */
const leaveWorkbook = (content: { readonly owner: string; readonly snapshot: string }) => {
  if (sessionStorage.getItem('left') !== null) return;
  sessionStorage.setItem('left', 'yes');
  const workbook = { id: 'test', name: 'Test', changedAt: 1 };
  localStorage.setItem('werkbank|test|unsaved', JSON.stringify({ ...content, workbook }));
};

export async function openWerkbank(options: WerkbankOptions = {}): Promise<Werkbank> {
  if (!fs.existsSync('dist/werkbank/index.html')) throw new Error('Run npm run build first.');
  const opened: { close(): Promise<unknown> }[] = [];
  const close = async () => {
    for (const one of opened.reverse()) await one.close();
  };
  const server = await startServers(options, opened);
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
  opened.push(browser);
  const { page, complaints } = await newPage(browser, options);
  await page.goto(`${server.url}/werkbank/`);
  await page.getByRole('grid').waitFor();
  return { url: server.url, page, complaints, close };
}

async function startServers(
  { folders = {}, ...options }: WerkbankOptions,
  opened: { close(): Promise<unknown> }[],
): Promise<WebServer> {
  const origins: string[] = [];
  const redirectUris: string[] = [];
  const issuer: Issuer = await startIssuer({
    users: exampleUsers,
    clientId,
    audience: 'api',
    scope: 'gebruiken',
    redirectUris,
    origins,
  });
  opened.push(issuer);
  const server = await startWebServer({
    port: 0,
    api: nowhere,
    issuer: issuer.url,
    authority: `${issuer.url}/common`,
    clientId,
    scope: 'api://api/gebruiken',
    users: exampleUsers,
    data: options.data ?? { id: 'test', former: [] },
    folders,
  });
  opened.push(server);
  origins.push(server.url);
  redirectUris.push(`${server.url}/signin.html`);
  return server;
}

async function newPage(browser: Browser, options: WerkbankOptions) {
  const {
    viewport = { width: 1280, height: 720 },
    snapshot,
    forcedColors = 'none',
    colorScheme = 'light',
  } = options;
  const context = await browser.newContext({ viewport, forcedColors, colorScheme, acceptDownloads: true });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.stack ?? String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isExpected(message.text(), message.location().url))
      complaints.push(message.text());
  });
  if (snapshot !== undefined)
    await page.addInitScript(leaveWorkbook, { owner: firstUser?.upn ?? '', snapshot });
  return { page, complaints };
}

/** The API of these tests is not there. */
const isExpected = (text: string, url: string) =>
  url.startsWith('http://127.0.0.1:9/') && text.includes('net::ERR_');
