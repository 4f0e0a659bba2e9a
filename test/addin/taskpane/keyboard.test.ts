import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { paneStates } from './pane-states.ts';
import { type PanePages, show, startPanePages } from './page/open-page.ts';

let pages: PanePages;
let page: Page;
beforeAll(async () => {
  pages = await startPanePages();
});
afterAll(() => pages.close());
beforeEach(async () => {
  page = await pages.open({ width: 320 });
});
afterEach(() => page.context().close());

const OPERABLE = 'button, select, input, textarea, summary, a[href]';

/** Names of everything that can be operated, in the order of the page. */
const operable = () =>
  page.$$eval(OPERABLE, (all) => all.filter((one) => one.checkVisibility()).map((_, index) => index));

/** Presses Tab until the focus leaves the pane; the numbers of what had it, in the order of the page. */
async function tabThrough(): Promise<number[]> {
  const seen: number[] = [];
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
  });
  for (let press = 0; press < 150; press++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(
      (selector) =>
        [...document.querySelectorAll(selector)]
          .filter((one) => one.checkVisibility())
          .indexOf(document.activeElement!),
      OPERABLE,
    );
    // A date has several places of its own: day, month, year and calendar.
    if (at === seen.at(-1)) continue;
    if (at === -1 || seen.includes(at)) break;
    seen.push(at);
  }
  return seen;
}

test(
  'Tab reaches everything that can be operated, in the order of the page',
  { timeout: 300_000 },
  async () => {
    for (const name of Object.keys(paneStates)) {
      await show(page, name);
      expect(await tabThrough(), name).toEqual(await operable());
    }
  },
);

test.each(['Enter', 'Space'])('%s presses the button that has the focus', async (key) => {
  await show(page, 'start: form not sent');
  await page.focus('text=Controleren');
  await page.keyboard.press(key);
  expect(await page.evaluate(() => window.asked)).toEqual(['open "check"']);
});

test('F6 is left to Office', async () => {
  await show(page, 'check: findings');
  const prevented = await page.evaluate(() => {
    const event = new KeyboardEvent('keydown', { key: 'F6', bubbles: true, cancelable: true });
    return !document.querySelector('button')!.dispatchEvent(event);
  });
  expect(prevented).toBe(false);
});

test('an outcome is told in a live region and leaves the focus where it is', async () => {
  await show(page, 'check: edited since');
  await page.focus('text=Opnieuw controleren');
  await page.evaluate(() => window.change('check: clean'));
  await expect.poll(() => page.textContent('[role=status]')).toContain('Alles klopt');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Opnieuw controleren');
});

test('when the pressed button goes away the focus moves to the heading', async () => {
  await show(page, 'submit: ready');
  await page.focus('text=/^Versturen$/ >> nth=-1');
  await page.evaluate(() => window.change('submit: sent'));
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
});

test('a new screen does not take the focus when the user is elsewhere', async () => {
  await show(page, 'start: form not sent');
  await page.evaluate(() => window.change('submit: ready'));
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});

test('a problem is told at once', async () => {
  await show(page, 'check: server gone');
  expect(await page.textContent('[role=alert] h2')).toBe('De server is even niet bereikbaar.');
  await page.click('[role=alert] button');
  expect(await page.evaluate(() => window.asked)).toEqual(['retry']);
});

test('sending with an answer missing leads to the first field that misses one', async () => {
  await show(page, 'submit: answers missing');
  await page.click('text=/^Versturen$/ >> nth=-1');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  expect(await page.getAttribute('textarea', 'aria-invalid')).toBe('true');
});

test('the question before a step takes the focus, and No takes nothing away', async () => {
  await show(page, 'uitvraag: open');
  await page.evaluate(() => window.change('uitvraag: asking to close'));
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toContain('Wilt u sluiten?');
  await page.click('text=Nee, terug');
  expect(await page.evaluate(() => window.asked)).toEqual(['tell {"type":"stepLeft"}']);
});

test('the way to a cell is asked with its number in the list', async () => {
  await show(page, 'check: findings');
  await page.click('text=Ga naar cel');
  await page.click('text=Alle plekken');
  await page.click('button:text-is("K11")');
  await page.click('text=Volgende');
  expect(await page.evaluate(() => window.asked)).toEqual([
    'goToFinding 6',
    'goToFinding 3',
    'goToFinding 0',
  ]);
});

describe('walking through the findings', () => {
  const focused = () => page.evaluate(() => document.activeElement?.textContent);

  test('goes with the arrow keys, also into a group that is folded away, and the focus goes along', async () => {
    await show(page, 'check: findings');
    await page.focus('button:text-is("Ga naar cel")');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => window.asked)).toEqual(['goToFinding 5']);
    await page.evaluate(() => window.change('check: at the last of a group'));
    expect(await focused()).toBe('K14');
    expect(await page.getAttribute('button:text-is("K14")', 'aria-current')).toBe('true');
  });

  test('stops at the first and the last', async () => {
    await show(page, 'check: findings');
    await page.click('text=Alle plekken');
    await page.focus('button:text-is("K03")');
    await page.keyboard.press('ArrowUp');
    await page.focus('button:text-is("Ga naar het blad") >> nth=-1');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => window.asked)).toEqual([]);
  });

  test('leaves the arrow keys alone outside the list, and with Alt', async () => {
    await show(page, 'check: findings');
    await page.focus('text=Opnieuw controleren');
    await page.keyboard.press('ArrowDown');
    await page.focus('button:text-is("Ga naar cel")');
    await page.keyboard.press('Alt+ArrowDown');
    expect(await page.evaluate(() => window.asked)).toEqual([]);
  });

  test('keeps the focus on Volgende while the cell is looked for', async () => {
    await show(page, 'check: at a finding');
    await page.focus('text=Volgende');
    await page.evaluate(() => window.change('check: looking for a cell'));
    expect(await focused()).toBe('Volgende');
    expect(await page.getAttribute('text=Volgende', 'aria-disabled')).toBe('true');
  });
});

test('what cannot be taken back is asked with a box to tick first', async () => {
  await show(page, 'uitvraag: asking to adopt');
  await page.click('text=Stel vast, dit kan niet terug');
  expect(await page.evaluate(() => window.asked)).toEqual([]);
  expect(await page.textContent('main')).toContain('Vink bij elk punt aan');
  for (const box of await page.locator('text=Ik heb dit bekeken').all()) await box.click();
  await page.click('text=Stel vast, dit kan niet terug');
  expect(await page.evaluate(() => window.asked)).toEqual([]);
  expect(await page.textContent('main')).toContain('Zet eerst het vinkje');
  await page.click('text=niet kan terugdraaien');
  await page.click('text=Stel vast, dit kan niet terug');
  expect(await page.evaluate(() => window.asked)).toEqual(['run']);
});

test('each step to be taken back has a button that names it', async () => {
  await show(page, 'uitvraag: asking to close');
  await page.click('role=button[name="Ja, sluit de uitvraag"]');
  expect(await page.evaluate(() => window.asked)).toEqual(['takeStep']);
});
