import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumFlags, findChromium } from '../../local/chromium.ts';
import { describeProblem } from '../../shared/contract/problem-document.ts';
import { type ProblemCode, problems } from '../../shared/kernel/problem.ts';
import { type ServedExample, serveExample } from '../support/serve-example.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** As a link looks; nothing of it is known to the server. */
const link = `#9901-${'a'.repeat(32)}.${'b'.repeat(22)}`;

const looks: readonly (readonly [string, BrowserContextOptions])[] = [
  ['270 pixels wide', { viewport: { width: 270, height: 640 } }],
  ['320 pixels wide', { viewport: { width: 320, height: 640 } }],
  ['at 200 percent', { viewport: { width: 512, height: 384 }, deviceScaleFactor: 2 }],
  ['dark', { viewport: { width: 1024, height: 768 }, colorScheme: 'dark' }],
  ['in forced colors', { viewport: { width: 1024, height: 768 }, forcedColors: 'active' }],
];

let example: ServedExample;
let browser: Browser;
beforeAll(async () => {
  example = await serveExample();
  browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
});
afterAll(async () => {
  await browser.close();
  await example.close();
});

/** A page on which every uitnodiging is answered like this. */
async function pageThat(options: BrowserContextOptions, answers: () => ProblemCode): Promise<Page> {
  const context = await browser.newContext(options);
  await context.route('**/v1/uitnodigingen/**', async (route) => {
    if (route.request().method() !== 'PUT') return route.continue();
    const code = answers();
    await route.fulfill({
      status: problems[code].status,
      contentType: 'application/problem+json',
      headers: { 'access-control-allow-origin': '*' },
      body: JSON.stringify({ ...describeProblem(code), instance: `urn:uuid:${crypto.randomUUID()}` }),
    });
  });
  return context.newPage();
}

/** @param name of the state, that a failure may say where it was */
async function faultsOf(page: Page, name: string): Promise<readonly string[]> {
  // A contrast that is still changing is measured as neither the old nor the new one.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  await page.evaluate(axe.source);
  const found = await page.evaluate(async (values) => {
    const { violations } = await window.axe.run({ runOnly: { type: 'tag', values } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, tags);
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  return [...found, ...(isWide ? ['scrolls sideways'] : [])].map((fault) => `${name}: ${fault}`);
}

async function goTo(page: Page, hash: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${example.url}/uitnodiging.html${hash}`);
}

describe('the page of an uitnodiging', () => {
  it.each(looks)(
    'has no fault that axe sees, nor scrolls sideways: %s',
    { timeout: 90_000 },
    async (_, options) => {
      let code: ProblemCode = 'uitnodiging-van-gemeente';
      const page = await pageThat(options, () => code);
      await goTo(page, '');
      await page.getByRole('textbox').waitFor();
      const faults = [...(await faultsOf(page, 'without a link'))];
      await goTo(page, link);
      const accept = page.getByRole('button', { name: 'Aanmelden en aannemen' });
      const [window] = await Promise.all([page.waitForEvent('popup'), accept.click()]);
      await window.getByRole('button', { name: 'Anna Voorbeeld' }).click();
      await page.getByRole('alert').getByText(problems[code].title).waitFor();
      await page.getByRole('button', { name: 'Niet u? Meld u af' }).waitFor();
      faults.push(...(await faultsOf(page, 'refused to this account')));
      for (code of ['uitnodiging-gebruikt', 'uitnodiging-verlopen', 'uitnodiging-ingetrokken'] as const) {
        await goTo(page, link);
        await page.getByRole('button', { name: 'Aannemen met dit account' }).click();
        const title = page.getByRole('heading', { name: problems[code].title });
        await title.waitFor();
        await expect.poll(() => title.evaluate((one) => one === document.activeElement)).toBe(true);
        await expect.poll(() => page.getByRole('button').allInnerTexts()).toEqual(['Niet u? Meld u af']);
        faults.push(...(await faultsOf(page, code)));
      }
      await page.context().close();
      expect(faults).toEqual([]);
    },
  );

  it('is gone through with the Tab key, the account first', async () => {
    const page = await pageThat({ viewport: { width: 320, height: 640 } }, () => 'uitnodiging-verlopen');
    await goTo(page, link);
    await page.getByRole('button', { name: 'Aanmelden en aannemen' }).waitFor();
    await page.keyboard.press('Tab');
    const [window] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('Enter')]);
    await window.getByRole('button', { name: 'Anna Voorbeeld' }).click();
    await page.getByRole('heading', { name: problems['uitnodiging-verlopen'].title }).waitFor();
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Niet u? Meld u af');
    await page.context().close();
  });
});
