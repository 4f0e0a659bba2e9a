import { chromium, type FrameLocator, type Page } from 'playwright-core';
import type { Backend } from '../../../local/backend/start-backend.ts';
import { chromiumFlags, findChromium } from '../../../local/chromium.ts';
import { complaintsOf } from '../complaints-of.ts';
import { type Route, serveExample } from '../serve-example.ts';

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
  const example = await serveExample(route, now);
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    ignoreHTTPSErrors: true,
  });
  await context.clock.setFixedTime(now);
  await context.addInitScript(countIds);
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  return {
    route,
    backend: example.backend,
    url: example.url,
    page,
    pane: page.frameLocator('.pane iframe'),
    complaints,
    close: async () => {
      await browser.close();
      await example.close();
    },
  };
}
