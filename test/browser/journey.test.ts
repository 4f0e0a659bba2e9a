import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendExample } from '../../local/start/send-example.ts';
import { type OpenExample, openExample } from '../support/werkbank/open-example.ts';

/**
 * The main job as a newcomer does it: mouse and keyboard in Chromium, real office.js in the pane, real functions,
 * tables and tokens behind it. Each test is the next step of one story.
 */
let example: OpenExample;
let page: Page;
let pane: FrameLocator;
let began: number;
/** Pictures of every step, to look at. */
const pictures = path.join(os.tmpdir(), 'groeiblad-journey');

beforeAll(async () => {
  example = await openExample({ width: 1280, height: 720 });
  await sendExample(example.backend, () => undefined);
  ({ page, pane } = example);
  fs.mkdirSync(pictures, { recursive: true });
  began = Date.now();
});
afterAll(() => example.close());

const picture = (name: string) => page.screenshot({ path: path.join(pictures, `${name}.png`) });
const ribbon = (name: string) => page.locator('.ribbon').getByRole('button', { name });
const inPane = (name: string) => pane.getByRole('button', { name, exact: true });
const helpButton = (name: string) =>
  page.getByRole('complementary', { name: 'Uitleg' }).getByRole('button', { name });
const front = () => page.getByRole('tab', { selected: true });
const ticked = (text: string) => page.locator('.steps .done', { hasText: text }).waitFor();
const activeCell = () => page.locator('td[tabindex="0"]');
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

describe('the coordinator', () => {
  it('opens the printed address and sees an empty workbook, the pane and five steps', async () => {
    await page.goto(`${example.url}/werkbank/`);
    await pane.getByText('Dit bestand is nog leeg').waitFor();
    await helpButton('Alle stappen').click();
    expect(await page.getByRole('complementary', { name: 'Uitleg' }).locator('.steps > li').count()).toBe(5);
    expect(await page.getByRole('button', { name: 'Gebruiker' }).innerText()).toContain('coördinator');
    await picture('01-begin');
  });

  it('makes the form from the ribbon', async () => {
    await ribbon('Nieuw formulier').click();
    await inPane('Nieuw formulier maken').click();
    await page.getByRole('tab', { name: 'Kinderen' }).waitFor();
    await ticked('Klik bovenaan op Nieuw formulier');
    await picture('02-formulier');
  });

  it('pastes the example children and fills the rest with two buttons', async () => {
    await helpButton('Plak voorbeeldkinderen').click();
    expect(await front().innerText()).toBe('Kinderen');
    await helpButton('Vul de rest in').click();
    await page.getByText('De rest van het formulier is nu ook ingevuld.').waitFor();
    await picture('03-ingevuld');
  });

  it('finds the two mistakes with Controleren, and goes from the finding to the cell', async () => {
    await ribbon('Controleren').click();
    await pane
      .getByText(/^Controle klaar: 2 fouten/)
      .first()
      .waitFor();
    await page.getByRole('tab', { name: 'Start' }).click();
    await inPane('Ga naar cel').first().click();
    await expect.poll(() => front().innerText()).toBe('Kinderen');
    await expect.poll(() => page.getByRole('textbox', { name: 'Inhoud van cel' }).inputValue()).toBe('');
    await picture('04-gevonden');
  });

  it('mends them with the keyboard alone, from pane to cell and back', async () => {
    await inPane('Ga naar cel').first().focus();
    await press('Enter', 'Shift+F6', 'Shift+F6');
    await expect.poll(() => page.locator('td:focus').count()).toBe(1);
    await press('Alt+ArrowDown', 'Enter');
    expect(await activeCell().innerText()).toContain('voldoende');
    await inPane('Ga naar cel').nth(1).focus();
    await press('Enter');
    await expect.poll(() => page.getByRole('textbox', { name: 'Inhoud van cel' }).inputValue()).toBe('');
    await press('Shift+F6', 'Shift+F6', 'Alt+ArrowDown', 'ArrowDown', 'Enter');
    await inPane('Opnieuw controleren').click();
    await ticked('herstel de fout');
    await picture('05-hersteld');
  });

  it('sends, after seeing exactly what goes out, and gets an ontvangstbewijs', async () => {
    await ribbon('Versturen').click();
    await pane.getByText('Dit wordt verstuurd').waitFor();
    for (const warning of await pane.getByRole('checkbox', { name: 'Ik heb dit bekeken' }).all())
      await warning.check();
    await pane.getByRole('checkbox', { name: 'juist en volledig' }).check();
    await picture('06-versturen');
    await inPane('Versturen').click();
    await pane.getByText('Uw gegevens zijn ontvangen.').first().waitFor();
    await page.getByRole('tab', { name: 'Ontvangst' }).click();
    const number = await pane
      .getByText(/^[A-Z]{2}-[0-9A-Z]+$/)
      .first()
      .innerText();
    await page.locator('[role="grid"]').getByText(number, { exact: true }).first().waitFor();
    await ticked('Klik bovenaan op Versturen');
    await picture('07-ontvangen');
  });
});

describe('the gemeente', () => {
  it('closes the uitvraag and settles the figures', async () => {
    await helpButton('Ga verder als').first().click();
    await pane.getByText('Dit bestand is nog leeg').waitFor();
    await ribbon('Uitvraag').click();
    await inPane('Uitvraag sluiten').click();
    await inPane('Ja, sluit de uitvraag').click();
    await inPane('Cijfers vaststellen').click();
    for (const point of await pane.getByRole('checkbox', { name: 'Ik heb dit bekeken' }).all())
      await point.check();
    await pane.getByRole('checkbox', { name: 'niet kan terugdraaien' }).check();
    await inPane('Stel vast, dit kan niet terug').click();
    await inPane('Terugkoppeling ophalen').waitFor();
    await picture('08-vastgesteld');
  });

  it('opens the municipal feedback sheet, within five minutes of the printed address', async () => {
    await inPane('Terugkoppeling ophalen').click();
    await page.getByRole('tab', { name: 'Gemeentebeeld' }).waitFor();
    await expect.poll(() => page.locator('[role="grid"] td', { hasText: '%' }).count()).toBeGreaterThan(3);
    await ticked('Klik bovenaan op Uitvraag');
    await picture('09-gemeentebeeld');
    expect(Date.now() - began).toBeLessThan(5 * 60_000);
  });
});

describe('the coordinator afterwards', () => {
  it('finds the form as it was left, and opens the feedback in it', async () => {
    await helpButton('Ga verder als').last().click();
    await page.getByRole('tab', { name: 'Ontvangst' }).waitFor();
    await pane.getByText('Uw formulier').waitFor();
    await ribbon('Terugkoppeling').click();
    await page.getByRole('tab', { name: 'Terugkoppeling' }).waitFor();
    await expect
      .poll(() => page.locator('[role="grid"] td', { hasText: /^\d+ van \d+$/ }).count())
      .toBeGreaterThan(3);
    await page.getByText('Alle stappen zijn gedaan').waitFor();
    await picture('10-terugkoppeling');
  });

  it('met no member of Excel that is not built, no bug of the host and no error on the console', async () => {
    const seen = await page.evaluate(() => {
      const { __officeHost: host } = window as unknown as {
        __officeHost: { unimplemented: Set<string>; bugs: unknown[] };
      };
      return { unimplemented: [...host.unimplemented], bugs: host.bugs.map(String) };
    });
    expect(seen).toEqual({ unimplemented: [], bugs: [] });
    expect(example.complaints).toEqual([]);
  });
});
