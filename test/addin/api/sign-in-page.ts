import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { contentSecurityPolicy } from '../../../addin/api/content-security-policy.ts';
import type { PaneConfig } from '../../../addin/api/config.ts';
import { chromiumFlags, findChromium } from '../../../local/chromium.ts';
import type { Issuer } from '../../../local/issuer/start-issuer.ts';

const bundle = async (entry: string): Promise<string> => {
  const built = await build({ entryPoints: [entry], bundle: true, write: false, target: 'es2021' });
  return built.outputFiles[0]!.text;
};

const page = (script: string) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Groeiblad</title></head>
<body><script src="/${script}"></script></body></html>`;

interface SignInPages {
  readonly origin: string;
  readonly redirectUri: string;
  /** The pane's page, set up for one issuer. */
  readonly open: (issuer: Issuer) => Promise<Page>;
  readonly close: () => Promise<void>;
}

const settingsFor = (origin: string, issuer: Issuer): PaneConfig => ({
  api: `${origin}/v1`,
  auth: {
    kind: 'development',
    authority: `${issuer.url}/organizations`,
    clientId: 'client',
    scope: 'api://api/Inzending.Indienen',
    redirectUri: `${origin}/signin.html`,
  },
});

/** A browser and a site with the pane's page and its sign-in page, under the policy of an installation. */
export async function startSignInPages(): Promise<SignInPages> {
  let config: PaneConfig | undefined;
  const [pane, signin] = await Promise.all([
    bundle('test/addin/api/sign-in-entry.ts'),
    bundle('addin/api/signin.ts'),
  ]);
  const files: Readonly<Record<string, () => readonly [type: string, body: string]>> = {
    '/': () => ['text/html', page('pane.js')],
    '/signin.html': () => ['text/html', page('signin.js')],
    '/pane.js': () => ['text/javascript', pane],
    '/signin.js': () => ['text/javascript', signin],
    '/config.json': () => ['application/json', JSON.stringify(config)],
  };
  const server = http.createServer((request, response) => {
    const [type, body] = files[request.url ?? '']?.() ?? [];
    if (type === undefined || config === undefined) return void response.writeHead(404).end();
    const policy = contentSecurityPolicy(config);
    response.writeHead(200, { 'content-type': type, 'content-security-policy': policy }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser: Browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
  return {
    origin,
    redirectUri: `${origin}/signin.html`,
    open: async (issuer) => {
      config = settingsFor(origin, issuer);
      const opened = await (await browser.newContext()).newPage();
      await opened.goto(`${origin}/`);
      await opened.waitForSelector('button');
      return opened;
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
