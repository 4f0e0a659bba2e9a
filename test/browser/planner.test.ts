import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seenTexts } from '../../addin/texts/pane-seen.ts';
import { type OpenExample, openExample } from '../support/werkbank/open-example.ts';

/**
 * The next uitvraag is planned in Chromium, with real office.js, functions and tables: a copy of the one that is open,
 * changed, kept, opened and printed. Each test is the next step of one story.
 */
let example: OpenExample;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  example = await openExample({ width: 1280, height: 720 });
  ({ page, pane } = example);
  page.setDefaultTimeout(8000);
  await page.goto(`${example.url}/werkbank/`);
  await pane.getByText('Dit bestand is nog leeg').waitFor();
  await page.getByRole('button', { name: 'Gebruiker' }).click();
  await page.getByRole('menuitemradio', { name: 'Els' }).click();
  await pane.getByText('Dit bestand is nog leeg').waitFor();
  await page.locator('.ribbon').getByRole('button', { name: 'Uitvraag', exact: true }).click();
});
afterAll(() => example.close());

const inPane = (name: string) => pane.getByRole('button', { name, exact: true });
const field = (name: string) => pane.getByLabel(name, { exact: true });

describe('the gemeente plans', () => {
  it('a copy of its uitvraag, with the dates of the next year', async () => {
    await inPane('Kopiëren naar de volgende ronde').click();
    await pane.getByRole('heading', { name: 'Nieuwe uitvraag' }).waitFor();
    expect(await field('Schooljaar').inputValue()).toBe('2026-2027');
    expect(await field('Peildatum').inputValue()).toBe('2027-06-01');
    expect(await pane.getByText('24 van de 24 locaties doen mee.').count()).toBe(1);
  });

  it('is warned of a holiday of its region, and can read why', async () => {
    await field('Regio van uw scholen').selectOption('noord');
    await field('Sluit na').fill('2027-07-15');
    await pane.getByText('De sluitdatum valt in de zomervakantie.').waitFor();
    await pane.getByRole('button', { name: 'Uitleg van deze regel' }).click();
    await pane.getByText('Kies een werkdag voor of na de vakantie.').waitFor();
    await inPane('Terug naar Uitvraag').click();
    expect(await field('Sluit na').inputValue()).toBe('2027-07-15');
  });

  it('keeps nothing while something is wrong, and then keeps it', async () => {
    await field('Titel').fill('');
    await inPane('Bewaren').click();
    await pane.getByText('Geef de uitvraag een titel.').waitFor();
    await field('Titel').fill('Monitor van volgend jaar (verzonnen)');
    await field('Sluit na').fill('2027-07-09');
    await pane.getByText('Voorbeeldbestuur Oost: 3 van 3').click();
    await field('Verwachte doelgroepkinderen bij Voorbeeldschool Linde').fill('14');
    await pane.getByRole('checkbox', { name: 'Voorbeeldschool Wilg' }).uncheck();
    await inPane('Bewaren').click();
    await pane.getByText('De planning is bewaard.').first().waitFor();
    await pane.getByText('Nog niet open').waitFor();
  });

  it('finds it as it was kept, and prints it', async () => {
    await inPane('Planning wijzigen').click();
    await pane.getByText('23 van de 24 locaties doen mee.').waitFor();
    await pane.getByText('Voorbeeldbestuur Oost: 2 van 3').click();
    expect(await field('Verwachte doelgroepkinderen bij Voorbeeldschool Linde').inputValue()).toBe('14');
    await inPane('Niet bewaren, terug').click();
    await inPane('Planning als blad').click();
    await page.getByRole('tab', { name: 'Uitvraag' }).waitFor();
    await page.locator('[role="grid"] td', { hasText: 'vrijdag 9 juli 2027' }).first().waitFor();
  });

  it('opens it, and then only what may still change can be changed', async () => {
    await inPane('Uitvraag openen').click();
    await pane.getByText('Er doen 23 locaties mee.').first().waitFor();
    // Which warnings there are depends on the day.
    const warnings = pane.getByRole('checkbox', { name: seenTexts.tick });
    for (const warning of await warnings.all()) await warning.check();
    await inPane('Ja, open de uitvraag').click();
    await pane.getByText('De uitvraag is open.').first().waitFor();
    await inPane('Planning wijzigen').click();
    await pane.getByText('De uitvraag is al geopend.').waitFor();
    expect(await field('Peildatum').count()).toBe(0);
    await pane.getByText('Voorbeeldbestuur Oost: 2 van 3').click();
    await pane.getByRole('checkbox', { name: 'Voorbeeldschool Wilg' }).check();
    await inPane('Bewaren').click();
    await pane.getByText('De planning is bewaard.').first().waitFor();
    await page.locator('.ribbon').getByRole('button', { name: 'Respons', exact: true }).click();
    await pane.getByText('Voorbeeldschool Wilg').first().waitFor();
  });

  it('without a complaint of the page', () => {
    expect(example.complaints).toEqual([]);
  });
});
