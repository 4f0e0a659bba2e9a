import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ronde } from '../../shared/contract/uitnodiging-messages.ts';
import { chromiumFlags, findChromium } from '../../local/chromium.ts';
import { ask } from '../functions/end-to-end/client.ts';
import { idOf } from '../functions/fixtures/inzending.ts';
import { linkIn } from '../functions/fixtures/mailbox.ts';
import { looksWrong } from '../support/axe.ts';
import { complaintsOf } from '../support/complaints-of.ts';
import { type ServedExample, serveExample } from '../support/serve-example.ts';

const pictures = path.join(os.tmpdir(), 'groeiblad-uitnodiging');
const addressee = 'voorschool-vlinder@voorbeeldopvang-noord.example';

let example: ServedExample;
let browser: Browser;
let context: BrowserContext;
/** Method, address, headers and body of every request of the browser. */
const wire: { readonly head: string; readonly body: string }[] = [];

/** What stood behind the address of the uitnodiging that was taken. */
let used = '';

beforeAll(async () => {
  example = await serveExample();
  browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
  context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  context.on('request', (request) => {
    const head = `${request.method()} ${request.url()} ${JSON.stringify(request.headers())}`;
    wire.push({ head, body: request.postData() ?? '' });
  });
  fs.mkdirSync(pictures, { recursive: true });
  for (let status = ''; status !== 'klaar';) {
    const answer = await ask(example.backend, 'els', 'saveUitnodigingen', { body: { opdracht: idOf(1) } });
    ({ status } = (await answer.json()) as Ronde);
  }
});
afterAll(async () => {
  await browser.close();
  await example.close();
});

const stateOf = async (uitnodigingId: string) =>
  (await example.backend.storing.store.uitnodigingen.findUitnodiging(uitnodigingId))?.value.status;

describe('an uitnodiging', () => {
  it('is read in the Postvak, opened by its link and taken by who signs in', async () => {
    const post = await context.newPage();
    const complaints = [complaintsOf(post)];
    await post.goto(`${example.url}/werkbank/postvak.html`);
    await post.getByRole('searchbox', { name: 'Zoek op adres of onderwerp' }).fill(addressee);
    await post.getByRole('heading', { name: `Aan ${addressee}` }).waitFor();
    await post.getByText(/^Uitnodiging: /).click();
    expect(await looksWrong(post)).toEqual([]);
    await post.screenshot({ path: path.join(pictures, 'postvak.png'), fullPage: true });

    const link = post.getByRole('link', { name: /uitnodiging\.html#/ });
    const { uitnodigingId, geheim } = linkIn({ text: await link.innerText() } as never);
    used = new URL(await link.innerText()).hash.slice(1);
    const [page] = await Promise.all([context.waitForEvent('page'), link.click()]);
    complaints.push(complaintsOf(page));
    const accept = page.getByRole('button', { name: 'Aanmelden en aannemen' });
    await accept.waitFor();
    await page.getByText('Gemeente Voorbeeldstad (verzonnen) nodigt u uit voor Groeiblad.').waitFor();
    expect(await looksWrong(page)).toEqual([]);
    await page.screenshot({ path: path.join(pictures, 'uitnodiging.png'), fullPage: true });
    // A mail scanner that opens the link does what the browser did up to here.
    expect(await stateOf(uitnodigingId)).toBe('open');

    const [window] = await Promise.all([page.waitForEvent('popup'), accept.click()]);
    await window.getByRole('button', { name: 'Noor Voorbeeld' }).click();
    await page.getByRole('heading', { name: 'Het is gelukt.' }).waitFor();
    await page.getByText('Voorbeeldpeuters Vlinder').waitFor();
    await page.getByText('U bent aangemeld als Noor Voorbeeld').waitFor();
    expect(await looksWrong(page)).toEqual([]);
    await page.screenshot({ path: path.join(pictures, 'aangenomen.png'), fullPage: true });
    expect(await stateOf(uitnodigingId)).toBe('gebruikt');
    expect(page.url()).not.toContain(geheim);

    expect(wire.filter(({ head }) => head.includes(geheim))).toEqual([]);
    expect(wire.filter(({ body }) => body.includes(geheim)).map(({ head }) => head.split(' ')[0])).toEqual([
      // Who invites, asked as the page opens; and taking it.
      'PUT',
      'PUT',
    ]);
    expect(complaints.flat()).toEqual([]);
  });

  it('that was used is refused to another account, with what to do and nothing left to press', async () => {
    const page = await context.newPage();
    await page.goto(`${example.url}/uitnodiging.html#${used}`);
    // Who is signed in at this computer already is told before anything is taken.
    await page.getByText('U bent aangemeld als Noor Voorbeeld').waitFor();
    await page.getByRole('button', { name: 'Aannemen met dit account' }).waitFor();
    const [left] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('button', { name: 'Niet u? Meld u af' }).click(),
    ]);
    if (!left.isClosed()) await left.waitForEvent('close');
    await page.getByText('U bent afgemeld.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('U bent afgemeld.');

    const accept = page.getByRole('button', { name: 'Aanmelden en aannemen' });
    const [window] = await Promise.all([page.waitForEvent('popup'), accept.click()]);
    await window.getByRole('button', { name: 'Anna Voorbeeld' }).click();
    const title = page.getByRole('heading', { name: 'Iemand anders heeft deze uitnodiging al gebruikt.' });
    await title.waitFor();
    await expect.poll(() => title.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await accept.or(page.getByRole('button', { name: 'Aannemen' })).count()).toBe(0);
    await page.getByText('Vraag de gemeente om een nieuwe uitnodiging.').waitFor();
    expect(await looksWrong(page)).toEqual([]);
    await page.screenshot({ path: path.join(pictures, 'geweigerd.png'), fullPage: true });
  });

  it('without its whole link is refused with a sentence, and stays what it was', async () => {
    const page = await context.newPage();
    await page.goto(`${example.url}/uitnodiging.html#9901-cut`);
    await page.getByRole('button', { name: 'Aanmelden en aannemen' }).click();
    await page.getByRole('alert').getByText('Deze uitnodiging kennen we niet.').waitFor();
    await page.getByRole('textbox', { name: 'Plak hier de link uit de mail' }).waitFor();
    expect(await looksWrong(page)).toEqual([]);
  });
});
