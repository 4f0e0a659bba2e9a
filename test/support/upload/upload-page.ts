import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { Backend } from '../../../local/backend/start-backend.ts';
import { chromiumFlags, findChromium } from '../../../local/chromium.ts';
import { complaintsOf } from '../complaints-of.ts';
import { serveExample } from '../serve-example.ts';

/** The page where forms are handed in, on real functions, tables and tokens. */
export interface UploadSite {
  readonly backend: Backend;
  readonly url: string;
  readonly open: (options?: BrowserContextOptions) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
}

export interface OpenPage {
  readonly page: Page;
  /** Everything that left the browser: method, address, headers and body of each request. */
  readonly wire: readonly string[];
  /** What the page wrote on the console, and what went wrong in it. */
  readonly complaints: readonly string[];
}

export async function startUploadSite(): Promise<UploadSite> {
  const example = await serveExample();
  const { backend, url } = example;
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
  return {
    backend,
    url: `${url}/inleveren.html`,
    open: (options) => openPage(browser, url, options),
    close: async () => {
      await browser.close();
      await example.close();
    },
  };
}

async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 }, ...options });
  const page = await context.newPage();
  const wire: string[] = [];
  const complaints = complaintsOf(page);
  context.on('request', (request) => {
    const headers = JSON.stringify(request.headers());
    wire.push(`${request.method()} ${request.url()} ${headers} ${request.postData() ?? ''}`);
  });
  await page.goto(`${url}/inleveren.html`);
  return { page, wire, complaints };
}

/** Chooses a file as the user does with the button. */
export const chooseFile = (page: Page, name: string, bytes: Uint8Array): Promise<void> =>
  page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name,
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(bytes),
    });

/** Signs in when the page asks for it, as one of the example users. */
export async function signInAs(page: Page, name: string): Promise<void> {
  const [window] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Aanmelden', exact: true }).click(),
  ]);
  await window.getByRole('button', { name }).click();
}

/** Saves the copy that the page offers. */
export async function savedBy(page: Page, button: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(Buffer.concat(chunks)) };
}
