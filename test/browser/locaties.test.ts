import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleLocaties } from '../../local/seed/example-locaties.ts';
import { duoAdded, duoLine, duoSchools, writeDuo } from '../support/duo-file.ts';
import { type OpenExample, openExample } from '../support/werkbank/open-example.ts';

/** The gemeente keeps its register up to date with files as they are published, in Chromium against real functions. */
let example: OpenExample;
let page: Page;
let pane: FrameLocator;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'groeiblad-register-'));

beforeAll(async () => {
  example = await openExample({ width: 1280, height: 720 });
  ({ page, pane } = example);
  await page.goto(`${example.url}/werkbank/`);
  await pane.getByText('Dit bestand is nog leeg').waitFor();
  await page.getByRole('button', { name: 'Gebruiker' }).click();
  await page
    .getByRole('menuitemradio', { name: /gemeente/i })
    .first()
    .click();
  await page.locator('.ribbon').getByRole('button', { name: 'Locaties' }).click();
  await pane.getByText('24 locaties doen mee.').waitFor();
});
afterAll(async () => {
  fs.rmSync(folder, { recursive: true, force: true });
  await example.close();
});

const inPane = (name: string | RegExp) => pane.getByRole('button', { name, exact: true });
const status = () => pane.getByRole('status').first();

async function choose(name: string, lines: readonly string[]): Promise<void> {
  const file = path.join(folder, name);
  writeDuo(file, lines);
  await pane.locator('input[type="file"]').setInputFiles(file);
}

describe('the register in the werkbank', () => {
  it('says what is wrong with a damaged file and where, and takes the same file once it is mended', async () => {
    await choose('scholen.csv', [...duoSchools, duoAdded.slice(0, 20)]);
    await pane.getByText(`Regel ${duoSchools.length + 2} is niet compleet`).waitFor();
    await choose('scholen.csv', [...duoSchools.slice(1), duoAdded]);
    await pane.getByText('Dit verandert er').waitFor();
    expect(await pane.getByRole('alert').innerText()).toBe('');
  });

  it('shows what changes with names, and takes it over', async () => {
    await pane.getByText('Nieuw (1)').click();
    await pane.getByText('Kindcentrum ’t Verzonnen Wrâld').waitFor();
    await pane.getByText('Gesloten (1)').click();
    await pane.getByText('staat niet meer in het bestand').waitFor();
    await inPane('Neem dit over').click();
    await expect.poll(() => status().innerText()).toContain('1 nieuw');
    await pane.getByText('24 locaties doen mee. Gesloten: 1.').waitFor();
  });

  it('changes nothing the second time', async () => {
    await choose('scholen.csv', [...duoSchools.slice(1), duoAdded]);
    await pane.getByText('Dit bestand verandert niets. Uw lijst klopt al.').waitFor();
    await inPane('Sluiten').click();
  });

  it('keeps what a person changed, and says which locatie a new number was', async () => {
    await pane.getByLabel('Naam of nummer').fill('wrald');
    await inPane('Wijzig Kindcentrum ’t Verzonnen Wrâld').click();
    await pane.getByLabel('Naam', { exact: true }).fill('De Wereld');
    await pane.getByLabel('Wat was deze locatie vorig jaar?').selectOption('others');
    const [closed] = exampleLocaties.filter(({ soort }) => soort === 'school');
    await pane.getByLabel('Voeg een locatie van vorig jaar toe').selectOption(closed!.locatieId);
    await inPane('Bewaren').click();
    await expect.poll(() => status().innerText()).toBe('De Wereld is bewaard.');
    await choose('scholen.csv', [...duoSchools.slice(1), duoAdded]);
    await pane.getByText('Zelf ingevuld, blijft zo (1)').click();
    await pane.getByText('De Wereld').waitFor();
    await inPane('Sluiten').click();
  });

  it('asks before a school goes to another bestuur, which loses sight of it', async () => {
    const second = exampleLocaties.filter(({ soort }) => soort === 'school')[1]!;
    await choose('scholen.csv', [duoLine(second, '7'), ...duoSchools.slice(2), duoAdded]);
    await pane.getByText('Andere organisatie (1)').click();
    await pane.getByText('van Voorbeeldbestuur Oost naar Bevoegd gezag 7').waitFor();
    await inPane('Neem dit over').click();
    await pane.getByText('Zet eerst het vinkje hierboven.').waitFor();
    await page.screenshot({ path: path.join(os.tmpdir(), 'groeiblad-register-moved.png') });
    await pane.getByRole('checkbox', { name: 'Ik weet wie deze locaties niet meer ziet.' }).check();
    await inPane('Neem dit over').click();
    await expect.poll(() => status().innerText()).toContain('1 veranderd');
  });

  it('stands on a sheet of the workbook', async () => {
    await inPane('Zet op een blad').click();
    await page.getByRole('tab', { name: 'Locaties' }).waitFor();
    await expect.poll(() => page.locator('[role="grid"]').getByText('De Wereld').count()).toBe(1);
    await page.screenshot({ path: path.join(os.tmpdir(), 'groeiblad-register.png') });
    expect(example.complaints).toEqual([]);
  });
});
