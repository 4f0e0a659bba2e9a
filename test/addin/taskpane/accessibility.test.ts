import os from 'node:os';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bringAxe, drawnViolations, markupOf, overflow, violations } from '../../support/axe.ts';
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

const names = Object.keys(paneStates);
/** Pages that look at the states together: as many as the machine has processors. */
const AT_ONCE = Math.min(4, os.availableParallelism());

/** Visits every state once, in pages beside each other; tells what each visit finds. */
async function inEveryState(
  options: Parameters<PanePages['open']>[0],
  find: (page: Page, name: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const left = [...names];
  const found: string[] = [];
  const visit = async () => {
    const page = await openWithAxe(options);
    for (let name = left.shift(); name !== undefined; name = left.shift())
      found.push(...(await find(page, name)));
    await page.context().close();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, visit));
  return found;
}

describe.each([270, 320])('at %i pixels', (width) => {
  /** What stood in each state in the first look. */
  const plain = new Map<string, string>();

  // All rules in the first look. The other looks have the very same markup, and are judged on what is drawn.
  test.each(looks)(
    'no state of the pane has a fault that axe sees, nor scrolls sideways: $name',
    { timeout: 300_000 },
    async ({ dark, options }) => {
      const isFirst = plain.size === 0;
      const faults = await inEveryState({ width, ...options }, async (page, name) => {
        await show(page, name, dark);
        const markup = withoutIds(await markupOf(page));
        if (isFirst) plain.set(name, markup);
        const isSame = plain.get(name) === markup;
        const seen = await (isFirst || !isSame ? violations(page) : drawnViolations(page));
        return [...seen, ...((await overflow(page)) > 0 ? ['scrolls sideways'] : [])].map(
          (fault) => `${name}: ${fault}`,
        );
      });
      expect(plain.size).toBe(names.length);
      expect(faults).toEqual([]);
    },
  );
});

/** Names that the page hands out as it goes on are other ones each time. */
const withoutIds = (markup: string): string =>
  markup.replace(/\b(?:id|for|name|aria-[a-z]+)="[^"]*"/g, (whole) =>
    whole.replace(/[«:_]r_?\w+?[»:_]/g, '#').replace(/\d+/g, '#'),
  );

test.each([160, 350, 500])('at %i pixels no state scrolls sideways', async (width) => {
  // 160 is the pane of 320 pixels with everything twice as large.
  const page = await pages.open({ width });
  const wide: string[] = [];
  for (const name of names) {
    await show(page, name);
    if ((await overflow(page)) > 0) wide.push(name);
  }
  await page.context().close();
  expect(wide).toEqual([]);
});

test('the 40 by 40 pixels in the top right corner stay free', async () => {
  const page = await pages.open({ width: 270 });
  const covered: string[] = [];
  for (const name of names) {
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
