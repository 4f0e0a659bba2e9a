import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { reduce } from '../../../addin/taskpane/state.ts';
import { checked } from './pane-stages.ts';
import { paneStates } from './pane-states.ts';
import { type PanePages, show, startPanePages } from './page/open-page.ts';

let pages: PanePages;
let page: Page;
beforeAll(async () => {
  pages = await startPanePages();
});
afterAll(() => pages.close());
beforeEach(async () => {
  page = await pages.open({ width: 270 });
});
afterEach(() => page.context().close());

const focused = () => page.evaluate(() => document.activeElement?.id);

describe('the explanation of the rule of a message', () => {
  test('is one press away, for every message', async () => {
    await show(page, 'check: findings');
    const cards = await page.locator('h3').count();
    const ways = page.getByRole('button', { name: 'Uitleg van deze regel' });
    expect(await ways.count()).toBe(cards);
    await ways.nth(1).press('Enter');
    expect(await page.evaluate(() => window.asked)).toEqual([
      'tell {"type":"explanationAsked","id":"K-07","opener":"uitleg-6"}',
    ]);
  });

  test('says why we ask, how to mend it and an example', async () => {
    await show(page, 'check: a rule is explained');
    const text = (await page.textContent('main')) ?? '';
    for (const part of ['K-08', 'Waarom vragen we dit?', 'Zo lost u het op', 'Voorbeeld'])
      expect(text).toContain(part);
    await page.getByRole('button', { name: 'Terug naar Controleren' }).press('Enter');
    expect(await page.evaluate(() => window.asked)).toEqual(['tell {"type":"explanationLeft"}']);
  });

  test('gives the focus back to the button that asked for it', async () => {
    await show(page, 'check: findings');
    await page.locator('#uitleg-0').focus();
    await page.evaluate(() => window.change('check: a rule is explained'));
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.evaluate(() => window.change('check: back from an explanation'));
    await expect.poll(focused).toBe('uitleg-0');
  });

  test('leaves everything that was found and answered as it was', () => {
    const away = reduce(checked, { type: 'explanationAsked', id: 'K-08', opener: 'uitleg-0' });
    const back = reduce(away, { type: 'explanationLeft' });
    expect(back).toEqual({ ...checked, returning: 'uitleg-0' });
    const { 'submit: a rule is explained': sending } = paneStates;
    expect(reduce(sending!, { type: 'explanationLeft' }).sending).toBe(sending!.sending);
  });
});

describe('searching', () => {
  test('lists what was found, says how much, and unfolds it by keyboard', async () => {
    await show(page, 'help');
    await page.getByRole('searchbox').fill('startmaand');
    await expect
      .poll(() => page.textContent('main [role=status] >> nth=-1'))
      .toMatch(/^\d+ keer gevonden\.$/);
    await page
      .locator('summary', { hasText: /^Startmaand [(]blad Kinderen[)]$/ })
      .first()
      .press('Enter');
    await expect
      .poll(() => page.getByText('Ook 9-2025 en sep 2025 zijn goed.').first().isVisible())
      .toBe(true);
  });

  test('says what to do where nothing was found', async () => {
    await show(page, 'help');
    await page.getByRole('searchbox').fill('olifant');
    await expect.poll(() => page.textContent('main')).toContain('Probeer een ander woord.');
  });
});

test('the explanation of the cell unfolds on the screens where people work, and is not read aloud by itself', async () => {
  for (const name of ['start: in a cell', 'check: in a cell']) {
    await show(page, name);
    const line = page.locator('summary', { hasText: 'Uitleg: Startmaand' });
    expect(await line.evaluate((one) => one.closest('[role=status], [role=alert], [aria-live]'))).toBe(null);
    await line.press('Enter');
    expect(
      await page
        .getByText('2025-09', { exact: true })
        .or(page.getByText('Voorbeeld: 2025-09'))
        .first()
        .isVisible(),
    ).toBe(true);
  }
});
