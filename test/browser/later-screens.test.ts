import { setTimeout as wait } from 'node:timers/promises';
import type { FrameLocator, Page, Request, Route } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { laterTexts, screenTitles } from '../../addin/texts/pane-shell.ts';
import { startTexts } from '../../addin/texts/pane-start.ts';
import { snapshot } from '../../local/excel/model/snapshot.ts';
import { problems } from '../../shared/kernel/problem.ts';
import { laterScript as later, partsMissing, partsOfPage } from '../support/built-parts.ts';
import { contextFor } from '../support/example-form.ts';
import { emptyForm } from '../support/mistakes/form-workbook.ts';
import { openWerkbank, type Werkbank } from '../support/werkbank/open-werkbank.ts';

/** Screens of which the code comes after the first load, in the built pane in Chromium. */
const unreachable = problems['even-niet-bereikbaar'];

let werkbank: Werkbank;
let page: Page;
let pane: FrameLocator;
/** Scripts that the pane asked for, and those that came, by file name. */
const asked: string[] = [];
const came: string[] = [];

beforeEach(async () => {
  const form = await emptyForm(contextFor('voorschool-eik'));
  werkbank = await openWerkbank({ snapshot: snapshot(form) });
  ({ page } = werkbank);
  pane = page.frameLocator('.pane iframe');
  const keepIn = (names: string[]) => (request: Request) => {
    const name = new URL(request.url()).pathname.slice(1);
    // The werkbank around the pane fetches code ahead too, in its own time.
    if (name.endsWith('.js') && !name.startsWith('werkbank/')) names.push(name);
  };
  page.on('request', keepIn(asked));
  page.on('requestfinished', keepIn(came));
});
afterEach(() => werkbank.close());

const heading = (name: string) => pane.getByRole('heading', { level: 1, name });
const started = () => pane.getByText(startTexts.otherTitle).waitFor();
const open = (screen: keyof typeof screenTitles) =>
  page.locator('.ribbon').getByRole('button', { name: screenTitles[screen] }).click();
const inHelp = () => pane.getByRole('searchbox');

/** Starts the pane anew while scripts that come later are dealt with so. */
async function startWith(deal: (route: Route) => Promise<void>): Promise<void> {
  came.splice(0);
  await page.route(later, deal);
  await page.reload();
  await started();
}

const missing = () => partsMissing('taskpane', came);

describe('a screen that comes later', () => {
  it('is there already when the network goes: all code was fetched while nobody waited', async () => {
    expect(partsOfPage('taskpane').length).toBeGreaterThan(10);
    await startWith((route) => route.continue());
    await expect.poll(missing, { timeout: 40_000 }).toEqual([]);
    asked.splice(0);
    await page.context().setOffline(true);
    for (const screen of ['check', 'submit', 'help'] as const) {
      await open(screen);
      await heading(screenTitles[screen]).waitFor();
      if (screen === 'help') await inHelp().waitFor();
      await pane.getByRole('button', { name: 'Naar Start' }).click();
      await started();
    }
    expect(asked).toEqual([]);
    expect(await pane.getByText(unreachable.title).count()).toBe(0);
  });

  it('says what to do when the network is gone, and comes when it is tried again', async () => {
    await startWith((route) => route.abort());
    await open('help');
    const retry = pane.getByRole('button', { name: laterTexts.retry });
    await retry.waitFor();
    expect(await pane.getByText(unreachable.advies).count()).toBe(1);
    await retry.click();
    await expect.poll(() => retry.isEnabled()).toBe(true);
    await page.unroute(later);
    await retry.click();
    await inHelp().waitFor();
    expect(await retry.count()).toBe(0);
    // The button with the focus is gone: the heading of the screen has it, not the top of the page.
    expect(await heading(screenTitles.help).evaluate((title) => title === document.activeElement)).toBe(true);
  });

  it('is waited for in silence during a second, then with a word', async () => {
    await startWith(async (route) => {
      await wait(3000);
      await route.continue();
    });
    await open('help');
    await heading(screenTitles.help).waitFor();
    const word = pane.getByRole('status').getByText(laterTexts.fetching);
    expect(await word.count()).toBe(0);
    await word.waitFor({ timeout: 5000 });
    await inHelp().waitFor();
    expect(await word.count()).toBe(0);
  });
});
