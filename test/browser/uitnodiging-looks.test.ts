import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumFlags, findChromium } from '../../local/chromium.ts';
import { describeProblem } from '../../shared/contract/problem-document.ts';
import { type ProblemCode, problems } from '../../shared/kernel/problem.ts';
import { looksWrong } from '../support/axe.ts';
import { pageLooks } from '../support/page-looks.ts';
import { type ServedExample, serveExample } from '../support/serve-example.ts';

/** As a link looks; nothing of it is known to the server. */
const link = `#9901-${'a'.repeat(32)}.${'b'.repeat(22)}`;

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
const faultsOf = async (page: Page, name: string): Promise<readonly string[]> =>
  (await looksWrong(page)).map((fault) => `${name}: ${fault}`);

async function goTo(page: Page, hash: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${example.url}/uitnodiging.html${hash}`);
}

describe('the page of an uitnodiging', () => {
  it.each(pageLooks)(
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
