import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimTexts } from '../../addin/texts/claim.ts';
import { sheetNames } from '../../addin/sheets/names.ts';
import { afspraakTexts } from '../../addin/texts/pane-afspraak.ts';
import { wizardStepTitles, wizardTexts } from '../../addin/texts/pane-afspraak-wizard.ts';
import { importTexts, locatiesTexts } from '../../addin/texts/pane-locaties.ts';
import { locatieTexts } from '../../addin/texts/pane-locatie.ts';
import { plannerTexts } from '../../addin/texts/pane-planner.ts';
import { responsTexts } from '../../addin/texts/pane-respons.ts';
import { screenTitles } from '../../addin/texts/pane-shell.ts';
import { postStandTexts, postTexts } from '../../addin/texts/pane-uitnodigingen.ts';
import { stepTexts, uitvraagTexts } from '../../addin/texts/pane-uitvraag.ts';
import { seenTexts } from '../../addin/texts/pane-seen.ts';
import type { Screen } from '../../addin/taskpane/state/screen.ts';
import { sendExample } from '../../local/start/send-example.ts';
import { complaintsOf } from '../support/complaints-of.ts';
import { duoAdded, duoSchools, writeDuo } from '../support/duo-file.ts';
import { type OpenExample, openExample } from '../support/werkbank/open-example.ts';

/**
 * The year of a gemeente in Chromium, with real office.js, functions, tables, tokens and mail: from the afspraak to
 * the figures, and on to the next round. Each test is the next step of one story.
 */
let example: OpenExample;
let page: Page;
let pane: FrameLocator;
/** Of the coordinator, who works at another computer. */
let elsewhere: BrowserContext;
const complaints: (readonly string[])[] = [];
const pictures = path.join(os.tmpdir(), 'groeiblad-gemeente-year');
const invited = {
  naam: 'Voorbeeldpeuters Vlinder',
  adres: 'voorschool-vlinder@voorbeeldopvang-noord.example',
};
/** Which step of the wizard, counted from one. */
const geldigheid = Object.keys(wizardStepTitles).indexOf('geldigheid') + 1;
const remark = 'Kijk de oordelen bij taal nog eens na.';

beforeAll(async () => {
  example = await openExample({ width: 1280, height: 720 });
  ({ page, pane } = example);
  complaints.push(example.complaints);
  page.setDefaultTimeout(10_000);
  elsewhere = await page.context().browser()!.newContext();
  elsewhere.setDefaultTimeout(10_000);
  fs.mkdirSync(pictures, { recursive: true });
  await page.goto(`${example.url}/werkbank/`);
  await pane.getByText('Dit bestand is nog leeg').waitFor();
  await page.getByRole('button', { name: 'Gebruiker' }).click();
  await page.getByRole('menuitemradio', { name: 'Els' }).click();
  await pane.getByText('Dit bestand is nog leeg').waitFor();
});
afterAll(async () => {
  await elsewhere.close();
  await example.close();
});

const picture = (name: string) => page.screenshot({ path: path.join(pictures, `${name}.png`) });
const inPane = (name: string) => pane.getByRole('button', { name, exact: true });
const field = (name: string) => pane.getByLabel(name, { exact: true });
const open = (screen: Screen) =>
  page.locator('.ribbon').getByRole('button', { name: screenTitles[screen], exact: true }).click();
/** What stands before the first count of a text. */
const before = (text: string): RegExp => new RegExp(`^${text.split(/\d/)[0]}`);

describe('the gemeente', () => {
  it('writes a new version of the afspraak and keeps it as a concept', async () => {
    await open('afspraak');
    await inPane(afspraakTexts.again).click();
    await field(wizardTexts.doelgroepPeuter).fill('Peuters met een indicatie van het consultatiebureau.');
    for (let step = 1; step < geldigheid; step += 1) await inPane(wizardTexts.next).click();
    await field(wizardTexts.reden).fill('De partners spraken andere peuters af.');
    await field(wizardTexts.leaDatum).fill('2026-05-12');
    await picture('01-afspraak');
    await inPane(wizardTexts.next).click();
    await inPane(wizardTexts.save).click();
    await pane.getByText(afspraakTexts.saved).first().waitFor();
    await inPane(afspraakTexts.change).waitFor();
    await picture('02-concept');
  });

  it('reads the mail before it sends the uitnodigingen', async () => {
    await open('uitnodigingen');
    await pane.getByRole('button', { name: before(postTexts.invite(9)) }).click();
    await pane.getByText(`${postTexts.subject}:`).waitFor();
    await pane.getByText(postTexts.previewLink).waitFor();
    await picture('03-voorbeeld');
    await inPane(postTexts.yes).click();
    await pane
      .getByText(before(postTexts.done.sent('uitnodiging', 9, 0, 0)))
      .first()
      .waitFor();
    await picture('04-verstuurd');
  });
});

describe('the coordinator', () => {
  it('reads the mail, opens its link, signs in and may send for that locatie', async () => {
    const post = await elsewhere.newPage();
    complaints.push(complaintsOf(post));
    await post.goto(`${example.url}/werkbank/postvak.html`);
    await post.getByRole('searchbox', { name: 'Zoek op adres of onderwerp' }).fill(invited.adres);
    await post.getByRole('heading', { name: `Aan ${invited.adres}` }).waitFor();
    await post.getByText(/^Uitnodiging: /).click();
    const link = post.getByRole('link', { name: /uitnodiging\.html#/ });
    const [claim] = await Promise.all([elsewhere.waitForEvent('page'), link.click()]);
    complaints.push(complaintsOf(claim));
    const accept = claim.getByRole('button', { name: claimTexts.accept });
    const [window] = await Promise.all([claim.waitForEvent('popup'), accept.click()]);
    await window.getByRole('button', { name: 'Noor Voorbeeld' }).click();
    await claim.getByRole('heading', { name: claimTexts.done }).waitFor();
    await claim.getByText(invited.naam).waitFor();
  });
});

describe('the gemeente, once the locaties have sent', () => {
  it('sees the uitnodiging taken, and who has sent', async () => {
    await open('uitnodigingen');
    const list = pane.locator('section', { has: pane.getByRole('heading', { name: postTexts.listTitle }) });
    await list.getByLabel(postTexts.show).selectOption('coordinator');
    await list.getByLabel(postTexts.search).fill(invited.naam);
    await list.getByText(postStandTexts.aangenomen).waitFor();
    await picture('05-aangenomen');
    await sendExample(example.backend, () => undefined);
    await open('respons');
    await field(responsTexts.show).selectOption('answered');
    await inPane(locatieTexts.open(invited.naam)).waitFor();
    await picture('06-respons');
  });

  it('gives one locatie back with a remark', async () => {
    await inPane(locatieTexts.open(invited.naam)).click();
    await field(locatieTexts.giveBackField).fill(remark);
    await inPane(locatieTexts.giveBackSend).click();
    await pane.getByText(locatieTexts.done.teruggegeven).first().waitFor();
    await pane.getByText(remark).first().waitFor();
    await picture('07-teruggegeven');
  });

  it('closes the uitvraag and adopts the figures, once every warning is seen', async () => {
    await open('uitvraag');
    await inPane(stepTexts.close.button).click();
    await inPane(stepTexts.close.yes).click();
    await inPane(stepTexts.vaststellen.button).click();
    const warnings = pane.getByRole('checkbox', { name: seenTexts.tick });
    await warnings.first().waitFor();
    await inPane(stepTexts.vaststellen.yes).click();
    await pane.getByText(seenTexts.tickFirst).first().waitFor();
    for (const warning of await warnings.all()) await warning.check();
    await pane.getByRole('checkbox', { name: uitvraagTexts.sure }).check();
    await picture('08-vaststellen');
    await inPane(stepTexts.vaststellen.yes).click();
    await inPane(uitvraagTexts.feedback).waitFor();
  });

  it('opens the terugkoppeling on its sheets', async () => {
    await inPane(uitvraagTexts.feedback).click();
    await page.getByRole('tab', { name: sheetNames.gemeentebeeld }).waitFor();
    await page.getByRole('tab', { name: sheetNames.respons, exact: true }).waitFor();
    await expect.poll(() => page.locator('[role="grid"] td', { hasText: '%' }).count()).toBeGreaterThan(3);
    await picture('09-terugkoppeling');
  });
});

describe('the gemeente, for the next round', () => {
  it('takes a new school over from the file of DUO', async () => {
    await open('locaties');
    const file = path.join(pictures, 'scholen.csv');
    writeDuo(file, [...duoSchools, duoAdded]);
    await pane.locator('input[type="file"]').setInputFiles(file);
    await pane.getByText(`${importTexts.added} (1)`).waitFor();
    await picture('10-bestand');
    await inPane(importTexts.yes).click();
    await pane.getByText(locatiesTexts.count(25, 0)).waitFor();
  });

  it('copies the uitvraag to the next round and opens it', async () => {
    await open('uitvraag');
    await inPane(plannerTexts.copyButton).click();
    await pane.getByRole('heading', { name: plannerTexts.newTitle }).waitFor();
    expect(await field(plannerTexts.schooljaar).inputValue()).toBe('2026-2027');
    await pane.getByText(plannerTexts.chosen(25, 25)).waitFor();
    await field(plannerTexts.titel).fill('Monitor van volgend jaar (verzonnen)');
    await inPane(plannerTexts.save).click();
    await pane.getByText(plannerTexts.saved).first().waitFor();
    await inPane(stepTexts.open.button).click();
    await pane.getByText(uitvraagTexts.willJoin(25)).first().waitFor();
    // Which warnings there are depends on the day.
    for (const warning of await pane.getByRole('checkbox', { name: seenTexts.tick }).all())
      await warning.check();
    await inPane(stepTexts.open.yes).click();
    await pane.getByText(stepTexts.open.done).first().waitFor();
    await picture('11-volgende-ronde');
  });

  it('without a complaint of any page', () => {
    expect(complaints.flat()).toEqual([]);
  });
});
