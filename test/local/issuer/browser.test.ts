import AxeBuilder from '@axe-core/playwright';
import { createServer } from 'node:http';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumFlags, findChromium } from '../../../local/chromium.ts';
import type { Issuer } from '../../../local/issuer/start-issuer.ts';
import { listenOnLoopback } from '../../../local/lifecycle/port-in-use.ts';
import { newFlow, startTestIssuer, users } from './fixture.ts';

const app = createServer((_, response) => {
  response.setHeader('content-type', 'text/html');
  response.end('<!doctype html><html lang="nl"><title>Terug</title>');
});
let origin: string;
let issuer: Issuer;
let browser: Browser;
beforeAll(async () => {
  origin = `http://127.0.0.1:${await listenOnLoopback(app, 0)}`;
  issuer = await startTestIssuer({ redirectUris: [`${origin}/back`], origins: [origin] });
  browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumFlags] });
});
afterAll(async () => {
  await browser.close();
  await issuer.close();
  app.close();
});
const address = () =>
  `${issuer.url}/common/oauth2/v2.0/authorize?${newFlow({ redirect_uri: `${origin}/back` }).query.toString()}`;
const arrived = (url: URL) => url.origin === origin && url.searchParams.has('code');

test('the page works with the keyboard alone, has no accessibility faults, and is remembered', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 600 } });
  const tab = await context.newPage();
  await tab.goto(address());
  const { violations } = await new AxeBuilder({ page: tab }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await tab.keyboard.press('Tab');
  expect(await tab.locator('button:focus').textContent()).toContain(users[0].name);
  await tab.keyboard.press('Enter');
  await tab.waitForURL(arrived);
  await tab.goto(address());
  expect(arrived(new URL(tab.url()))).toBe(true);
  await context.close();
});

test('a page of ours switches the user from the browser', async () => {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(origin);
  const answer = await tab.evaluate(
    async ({ url, upn }) => {
      const body = JSON.stringify({ upn });
      const headers = { 'content-type': 'application/json' };
      const init = { method: 'POST', credentials: 'include', headers, body } as const;
      return (await fetch(`${url}/session`, init)).json() as Promise<unknown>;
    },
    { url: issuer.url, upn: users[1].upn },
  );
  expect(answer).toMatchObject({ upn: users[1].upn });
  await tab.goto(`${address()}&prompt=none&login_hint=${users[1].upn}`);
  expect(arrived(new URL(tab.url()))).toBe(true);
  await context.close();
});
