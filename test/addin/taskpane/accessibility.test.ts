import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bringAxe, overflow, violations } from '../../support/axe.ts';
import { paneStates } from './pane-states.ts';
import { type PanePages, show, startPanePages } from './page/open-page.ts';

const looks = [
  { name: 'light', dark: false, options: {} },
  { name: 'dark', dark: true, options: {} },
  { name: 'forced colors', dark: false, options: { forcedColors: 'active' } },
] as const;

let pages: PanePages;
beforeAll(async () => {
  pages = await startPanePages();
});
afterAll(() => pages.close());

async function openWithAxe(options: Parameters<PanePages['open']>[0]): Promise<Page> {
  const page = await pages.open(options);
  await bringAxe(page);
  return page;
}

describe.each([270, 320])('at %i pixels', (width) => {
  test.each(looks)(
    'no state of the pane has a fault that axe sees, nor scrolls sideways: $name',
    { timeout: 300_000 },
    async ({ dark, options }) => {
      const page = await openWithAxe({ width, ...options });
      const faults: string[] = [];
      for (const name of Object.keys(paneStates)) {
        await show(page, name, dark);
        faults.push(...(await violations(page)).map((fault) => `${name}: ${fault}`));
        if ((await overflow(page)) > 0) faults.push(`${name}: scrolls sideways`);
      }
      await page.context().close();
      expect(faults).toEqual([]);
    },
  );
});

test.each([160, 350, 500])('at %i pixels no state scrolls sideways', async (width) => {
  // 160 is the pane of 320 pixels with everything twice as large.
  const page = await pages.open({ width });
  const wide: string[] = [];
  for (const name of Object.keys(paneStates)) {
    await show(page, name);
    if ((await overflow(page)) > 0) wide.push(name);
  }
  await page.context().close();
  expect(wide).toEqual([]);
});

test('the 40 by 40 pixels in the top right corner stay free', async () => {
  const page = await pages.open({ width: 270 });
  const covered: string[] = [];
  for (const name of Object.keys(paneStates)) {
    await show(page, name);
    const there = await page.evaluate(() => {
      // What has the focus may have been scrolled to; the corner belongs to the head of the page.
      window.scrollTo(0, 0);
      return [...document.querySelectorAll('button, a, select, h1 > *, summary')].filter((one) => {
        const { right, top } = one.getBoundingClientRect();
        return right > window.innerWidth - 40 && top < 40;
      }).length;
    });
    if (there > 0) covered.push(name);
  }
  await page.context().close();
  expect(covered).toEqual([]);
});

test('a fault that is planted in the page is seen', async () => {
  const page = await openWithAxe({ width: 270 });
  await show(page, 'start: form not sent');
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.style.width = '400px';
    document.querySelector('main')?.append(image);
  });
  expect(await violations(page)).toContainEqual(expect.stringContaining('image-alt'));
  expect(await overflow(page)).toBeGreaterThan(0);
  await page.context().close();
});
