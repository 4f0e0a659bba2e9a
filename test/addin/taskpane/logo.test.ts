import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PanePages, show, startPanePages } from './page/open-page.ts';

let pages: PanePages;
beforeAll(async () => {
  pages = await startPanePages();
});
afterAll(() => pages.close());

test('the logo of the first page stays while one is elsewhere, so that it need not come from the network', async () => {
  const page = await pages.open({ width: 350 });
  await show(page, 'start: form not sent');
  const logo = page.locator('h1 img');
  await logo.evaluate((image) => (image.dataset['mark'] = 'first'));
  await page.evaluate(() => window.change('check: findings'));
  expect(await logo.isVisible()).toBe(false);
  await page.evaluate(() => window.change('start: form not sent'));
  expect(await logo.isVisible()).toBe(true);
  expect(await logo.getAttribute('data-mark')).toBe('first');
  expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(32);
});
