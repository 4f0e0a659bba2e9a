import fs from 'node:fs';
import { build } from 'esbuild';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../../../local/chromium.ts';
import { staticPolicy } from '../../../../addin/build/static-policy.js';

const ORIGIN = 'http://pane.test';

interface Served {
  readonly contentType: string;
  readonly body: string | Buffer;
  readonly headers?: Record<string, string>;
}

/** A page with the real views, under the policy of the real page. */
export interface PanePages {
  readonly browser: Browser;
  readonly open: (options: BrowserContextOptions & { width: number }) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** @param policy header of an installation, beside what stands in the page */
export async function startPanePages(policy?: string): Promise<PanePages> {
  const script = await bundle();
  const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
  const html = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Groeiblad</title>
<meta http-equiv="Content-Security-Policy" content="${staticPolicy}"></head>
<body><div id="pane"></div><script src="/pane.js"></script></body></html>`;
  const files: Readonly<Record<string, Served>> = {
    '/': {
      contentType: 'text/html',
      body: html,
      ...(policy !== undefined && { headers: { 'content-security-policy': policy } }),
    },
    '/pane.js': { contentType: 'text/javascript', body: script },
    '/assets/groeiblad-32.png': {
      contentType: 'image/png',
      body: fs.readFileSync('addin/assets/groeiblad-32.png'),
    },
  };
  return {
    browser,
    open: async ({ width, ...options }) => {
      const context = await browser.newContext({ viewport: { width, height: 720 }, ...options });
      const page = await context.newPage();
      await page.route('**/*', (route) => {
        const file = files[new URL(route.request().url()).pathname];
        return file === undefined ? route.abort() : route.fulfill(file);
      });
      await page.goto(`${ORIGIN}/`);
      return page;
    },
    close: () => browser.close(),
  };
}

async function bundle(): Promise<string> {
  const built = await build({
    entryPoints: ['test/addin/taskpane/page/entry.tsx'],
    bundle: true,
    write: false,
    jsx: 'automatic',
    target: 'es2021',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return built.outputFiles[0]!.text;
}

export const show = async (page: Page, name: string, dark = false): Promise<void> => {
  await page.evaluate(([state, isDark]) => window.show(state, isDark), [name, dark] as const);
};
