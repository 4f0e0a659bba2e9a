import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Rules of WCAG 2.2 AA, and what axe advises beside them. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Brings axe into a page that was loaded: once, as that takes longer than looking. */
export async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
}

/** What axe finds, as `rule: element`. */
export const violations = (page: Page): Promise<string[]> =>
  page.evaluate(async (values) => {
    const { violations: found } = await window.axe.run({
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    });
    return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }, tags);

/** Faults that stay: colors that are still changing are judged halfway. */
export async function lastingViolations(page: Page): Promise<readonly string[]> {
  for (let again = 0; again < 10; again += 1) {
    if ((await violations(page)).length === 0) return [];
    await page.waitForTimeout(100);
  }
  return violations(page);
}

/** CSS pixels that a page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What is wrong with how a page stands there now. */
export async function looksWrong(page: Page): Promise<readonly string[]> {
  await bringAxe(page);
  const faults = await lastingViolations(page);
  return (await overflow(page)) > 0 ? [...faults, 'scrolls sideways'] : faults;
}
