import fs from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { FrameLocator, Page, Request, Route } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { laterTexts, screenTitles } from '../../addin/texts/pane-shell.ts';
import { startTexts } from '../../addin/texts/pane-start.ts';
import { snapshot } from '../../local/excel/model/snapshot.ts';
import { problems } from '../../shared/kernel/problem.ts';
import { contextFor } from '../support/example-form.ts';
import { emptyForm } from '../support/mistakes/form-workbook.ts';
import { openWerkbank, type Werkbank } from '../support/werkbank/open-werkbank.ts';

/** Screens of which the code comes after the first load, in the built pane in Chromium. */
const later = /\/\d+\.[0-9a-f]{20}\.js$/;
const unreachable = problems['even-niet-bereikbaar'];

let werkbank: Werkbank;
let page: Page;
let pane: FrameLocator;
/** Scripts that the page asked for, and those that came, by file name. */
const asked: string[] = [];
const came: string[] = [];

beforeEach(async () => {
  const form = await emptyForm(contextFor('voorschool-eik'));
  werkbank = await openWerkbank({ snapshot: snapshot(form) });
  ({ page } = werkbank);
  pane = page.frameLocator('.pane iframe');
  const keepIn = (names: string[]) => (request: Request) => {
    if (request.url().endsWith('.js')) names.push(new URL(request.url()).pathname.slice(1));
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

const textOf = (name: string) => fs.readFileSync(`dist/addin/${name}`, 'utf8');

/** Number of every part that the first script may ask for. */
function laterParts(): readonly string[] {
  const entry = fs.readdirSync('dist/addin').find((name) => /^taskpane\.[0-9a-f]{20}\.js$/.test(name));
  return [...textOf(entry!).matchAll(/\b(\d+):"[0-9a-f]{20}"/g)].map(([, id]) => id!);
}

/** Numbers of the parts that a script brings: one that holds all of another brings both. */
const partsIn = (script: string): readonly string[] =>
  /\.push\(\[\[([\d,]+)\]/.exec(textOf(script))?.[1]?.split(',') ?? [];

/** Parts that did not come yet. */
function missing(): readonly string[] {
  const there = came.filter((name) => later.test(`/${name}`)).flatMap(partsIn);
  return laterParts().filter((part) => !there.includes(part));
}

describe('a screen that comes later', () => {
  it('is there already when the network goes: all code was fetched while nobody waited', async () => {
    expect(laterParts().length).toBeGreaterThan(10);
    await startWith((route) => route.continue());
    await expect.poll(missing, { timeout: 20_000 }).toEqual([]);
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
