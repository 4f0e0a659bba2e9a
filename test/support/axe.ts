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
export const violations = (page: Page): Promise<string[]> => runAxe(page, { type: 'tag', values: tags });

/** The rules of these that judge what is drawn; all others read what stands in the page, whatever it looks like. */
const drawnRules = [
  ...['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'],
  'css-orientation-lock',
];

/** What axe finds of what is drawn alone. */
export const drawnViolations = (page: Page): Promise<string[]> =>
  runAxe(page, { type: 'rule', values: drawnRules });

const runAxe = (page: Page, runOnly: axe.RunOnly): Promise<string[]> =>
  page.evaluate(async (only) => {
    const { violations: found } = await window.axe.run({ runOnly: only, resultTypes: ['violations'] });
    return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }, runOnly);

/** What stands in a page whatever it looks like: everything but the names of styles. */
export const markupOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const one of copy.querySelectorAll('*'))
      for (const name of ['class', 'style']) one.removeAttribute(name);
    return copy.innerHTML;
  });

/** Faults that stay: colors that are still changing are judged halfway. */
async function lastingViolations(page: Page): Promise<readonly string[]> {
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
