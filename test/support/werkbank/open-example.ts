import { type Browser, chromium, type FrameLocator, type Page } from 'playwright-core';
import type { Backend } from '../../../local/backend/start-backend.ts';
import { chromiumFlags, findChromium } from '../../../local/chromium.ts';
import { complaintsOf } from '../complaints-of.ts';
import { serveExample } from '../serve-example.ts';

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
  const example = await serveExample();
  const { backend, url } = example;
  const browser: Browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
  const page = await browser.newPage({ viewport });
  const complaints = complaintsOf(page);
  const close = async () => {
    await browser.close();
    await example.close();
  };
  return { url, backend, page, pane: page.frameLocator('.pane iframe'), complaints, close };
}
