import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { contentSecurityPolicy } from '../../../addin/api/content-security-policy.ts';
import type { AddinConfig } from '../../../addin/api/config.ts';
import { chromiumFlags, findChromium } from '../../../local/chromium.ts';
import type { Issuer } from '../../../local/issuer/start-issuer.ts';

export const ORIGIN = 'http://127.0.0.1:4000';
export const redirectUri = `${ORIGIN}/signin.html`;

const bundle = async (entry: string): Promise<string> => {
  const built = await build({ entryPoints: [entry], bundle: true, write: false, target: 'es2021' });
  return built.outputFiles[0]!.text;
};

const page = (script: string) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Groeiblad</title></head>
<body><script src="/${script}"></script></body></html>`;

/** A browser in which the pane's page and its sign-in page exist, under the policy of an installation. */
export async function startSignInPages(): Promise<{
  readonly open: (issuer: Issuer) => Promise<Page>;
  readonly close: () => Promise<void>;
}> {
  const [pane, signin] = await Promise.all([
    bundle('test/addin/api/sign-in-entry.ts'),
    bundle('addin/api/signin.ts'),
  ]);
  const browser: Browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
  return {
    open: async (issuer) => {
      const config: AddinConfig = {
        api: `${ORIGIN}/v1`,
        auth: {
          kind: 'development',
          authority: `${issuer.url}/organizations`,
          clientId: 'client',
          scope: 'api://api/Inzending.Indienen',
          redirectUri,
        },
      };
      const files: Readonly<Record<string, { contentType: string; body: string }>> = {
        '/': { contentType: 'text/html', body: page('pane.js') },
        '/signin.html': { contentType: 'text/html', body: page('signin.js') },
        '/pane.js': { contentType: 'text/javascript', body: pane },
        '/signin.js': { contentType: 'text/javascript', body: signin },
        '/config.json': { contentType: 'application/json', body: JSON.stringify(config) },
      };
      const context = await browser.newContext();
      await context.route(`${ORIGIN}/**`, (route) => {
        const file = files[new URL(route.request().url()).pathname];
        const headers = { 'content-security-policy': contentSecurityPolicy(config) };
        return file === undefined ? route.abort() : route.fulfill({ ...file, headers });
      });
      const opened = await context.newPage();
      await opened.goto(`${ORIGIN}/`);
      await opened.waitForSelector('button');
      return opened;
    },
    close: () => browser.close(),
  };
}
