import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../addin/api/content-security-policy.ts';
import { paneStates } from './pane-states.ts';
import { type PanePages, show, startPanePages } from './page/open-page.ts';

const policy = contentSecurityPolicy({
  api: 'https://api.example/v1',
  auth: {
    kind: 'development',
    authority: 'https://login.example/common',
    clientId: 'client',
    scope: 'scope',
    redirectUri: 'http://pane.test/signin.html',
  },
});

let pages: PanePages;
let page: Page;

beforeAll(async () => {
  pages = await startPanePages(policy);
  page = await pages.open({ width: 320 });
  await page.evaluate(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      window.violated.push(`${effectiveDirective} ${blockedURI}`),
    );
    window.violated = [];
  });
});
afterAll(() => pages.close());

declare global {
  interface Window {
    violated: string[];
  }
}

/** What the policy stopped since this was asked last. */
async function stopped(): Promise<readonly string[]> {
  // The browser tells in its own time.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  return page.evaluate(() => window.violated.splice(0));
}

describe('the policy of the pane', () => {
  it('names office.js, the authorities, the API and the empty style, and nothing else', () => {
    const sources = policy
      .split(/;\s*/)
      .flatMap((directive) => directive.split(' ').slice(1))
      .filter((source) => source !== "'self'" && source !== "'none'");
    expect([...new Set(sources)].sort()).toEqual([
      "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
      'https://api.example',
      'https://appsforoffice.microsoft.com',
      'https://login.example',
    ]);
    expect(policy).toContain("default-src 'none'");
  });

  it('stops nothing that any state of the pane needs', { timeout: 120_000 }, async () => {
    const found: string[] = [];
    for (const name of Object.keys(paneStates)) {
      await show(page, name);
      found.push(...(await page.evaluate(() => window.violated.splice(0))).map((one) => `${name}: ${one}`));
    }
    found.push(...(await stopped()));
    expect(found).toEqual([]);
  });

  const planted: readonly (readonly [what: string, directive: string, plant: () => void])[] = [
    [
      'a script in the page',
      'script-src',
      () => {
        const script = document.createElement('script');
        script.textContent = 'window.planted = true';
        document.body.append(script);
      },
    ],
    [
      'a script from elsewhere',
      'script-src',
      () => {
        const script = document.createElement('script');
        script.src = 'https://elders.example/x.js';
        document.body.append(script);
      },
    ],
    [
      'a handler in an attribute',
      'script-src',
      () => document.body.setAttribute('onclick', 'window.planted = 1'),
    ],
    [
      'a style in the page',
      'style-src',
      () => {
        const style = document.createElement('style');
        style.textContent = 'body { background: url(https://elders.example/x) }';
        document.head.append(style);
      },
    ],
    [
      'a picture from elsewhere',
      'img-src',
      () => {
        new Image().src = 'https://elders.example/x.png';
      },
    ],
    [
      'a request to elsewhere',
      'connect-src',
      () => void fetch('https://elders.example/x').catch(() => undefined),
    ],
    [
      'a message that is left behind',
      'connect-src',
      () => void navigator.sendBeacon('https://elders.example/x', 'x'),
    ],
    [
      'a page in a frame',
      'frame-src',
      () => {
        const frame = document.createElement('iframe');
        frame.src = 'https://elders.example/';
        document.body.append(frame);
      },
    ],
    [
      'another base for addresses',
      'base-uri',
      () => {
        const base = document.createElement('base');
        base.href = 'https://elders.example/';
        document.head.append(base);
      },
    ],
    [
      'a form that goes elsewhere',
      'form-action',
      () => {
        const form = document.createElement('form');
        form.action = 'https://elders.example/';
        document.body.append(form);
        form.submit();
      },
    ],
    [
      'a worker from a text',
      'worker-src',
      () => {
        try {
          new Worker(URL.createObjectURL(new Blob(['1'])));
        } catch {
          // Some browsers throw beside telling it.
        }
      },
    ],
  ];
  it.each(planted)('stops %s', async (_what, directive, plant) => {
    await stopped();
    await page.evaluate(plant);
    const found = await stopped();
    expect(found.some((one) => one.startsWith(directive))).toBe(true);
    expect(await page.evaluate(() => 'planted' in window)).toBe(false);
  });
});
