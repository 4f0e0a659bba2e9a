import { type BrowserContext, chromium, type FrameLocator, type Page } from 'playwright-core';
import type { SignInBy } from '../../../local/start/pages.ts';
import { chromiumFlags, findChromium } from '../../../local/chromium.ts';
import { complaintsOf } from '../complaints-of.ts';
import { type ServedExample, serveExample } from '../serve-example.ts';

export interface SignInStage {
  readonly example: ServedExample;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Of the pages beside the pane, without a closing slash. */
  readonly paneOrigin: string;
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/**
 * The example with people who sign in as with Entra, and the werkbank open in a browser in which nobody is signed in
 * at the issuer: the werkbank is kept from doing that for who plays in it.
 */
export async function openSignIn(by: SignInBy): Promise<SignInStage> {
  const example = await serveExample('B', new Date(), by);
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    ignoreHTTPSErrors: true,
  });
  await context.route(`${example.backend.issuer.url}/session`, (route) => route.abort());
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(`${example.url}/werkbank/`);
  await page.getByRole('grid').waitFor();
  const { paneOrigin } = (await (await page.request.get(`${example.url}/werkbank/example.json`)).json()) as {
    readonly paneOrigin: string;
  };
  return {
    example,
    context,
    page,
    pane: page.frameLocator('.pane iframe'),
    paneOrigin,
    complaints,
    close: async () => {
      await browser.close();
      await example.close();
    },
  };
}
