import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bringAxe, looksWrong, violations } from '../support/axe.ts';
import { goodForm } from '../support/example-kinderen.ts';
import { pageLooks } from '../support/page-looks.ts';
import { fillWithExcelJs } from '../support/upload/fill-by-library.ts';
import { emptyForm, opened } from '../support/upload/file-ports.ts';
import { typedCells } from '../support/upload/typed-cells.ts';
import {
  chooseFile,
  type OpenPage,
  signInAs,
  startUploadSite,
  type UploadSite,
} from '../support/upload/upload-page.ts';

let site: UploadSite;
let good: Uint8Array;
let wrong: Uint8Array;
beforeAll(async () => {
  site = await startUploadSite();
  const empty = await emptyForm('voorschool-eik', new Date());
  const cells = await typedCells(opened(empty), goodForm(['Peuters'], 12));
  good = await fillWithExcelJs(empty, cells);
  const mistaken = cells.map((cell) => (cell.text === 'voldoende' ? { ...cell, text: 'prima' } : cell));
  wrong = await fillWithExcelJs(empty, mistaken);
});
afterAll(() => site.close());

/** The states of the page, each the next step of the one before. */
const steps: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ['begin', (page) => page.getByRole('button', { name: 'Kies uw bestand' }).waitFor()],
  [
    'refused file',
    async (page) => {
      await chooseFile(page, 'lijst.csv', new TextEncoder().encode('Code;Groep'));
      await page.getByRole('alert').getByText('Dit is geen Excel-bestand.').waitFor();
    },
  ],
  [
    'findings',
    async (page) => {
      await chooseFile(page, 'formulier.xlsx', wrong);
      await page
        .getByText(/^Controle klaar/)
        .first()
        .waitFor();
    },
  ],
  [
    'a rule explained',
    async (page) => {
      await page.getByRole('button', { name: 'Uitleg van deze regel' }).first().click();
      await page.getByRole('button', { name: 'Terug naar Controleren' }).waitFor();
    },
  ],
  [
    'help',
    async (page) => {
      await page.getByRole('button', { name: 'Hulp', exact: true }).click();
      await page.getByRole('searchbox').fill('groei');
      await page.getByText(/keer gevonden/).waitFor();
    },
  ],
  [
    'signing in',
    async (page) => {
      await chooseFile(page, 'formulier.xlsx', good);
      await page.getByRole('button', { name: 'Naar Versturen' }).click();
      await page.getByRole('button', { name: 'Aanmelden', exact: true }).waitFor();
    },
  ],
  [
    'what is sent',
    async (page) => {
      await signInAs(page, 'Anna');
      // What is sent stands there also for who is signed out; only then it can be declared.
      await page.getByRole('checkbox').first().waitFor();
    },
  ],
];

/** Goes on with the Tab key to a button. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let press = 0; press < 20; press += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((one) => one === document.activeElement)) return;
  }
  throw new Error('The Tab key does not get there.');
}

describe('the page where a form is handed in', () => {
  it.each(pageLooks)('has no fault that axe sees, nor scrolls sideways: %s', async (_, options) => {
    const { page } = await site.open(options);
    const faults: string[] = [];
    for (const [name, reach] of steps) {
      await reach(page);
      faults.push(...(await looksWrong(page)).map((fault) => `${name}: ${fault}`));
    }
    await page.context().close();
    expect(faults).toEqual([]);
  });

  it('would be caught with a fault: an image without words', async () => {
    const { page } = await site.open();
    await bringAxe(page);
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
    expect(await violations(page)).toContainEqual(expect.stringContaining('image-alt'));
    await page.context().close();
  });
});

describe('with the keyboard alone', () => {
  let open: OpenPage;
  beforeAll(async () => {
    open = await site.open();
  });
  afterAll(() => open.page.context().close());

  it('the file is chosen', async () => {
    const { page } = open;
    const chooser = page.waitForEvent('filechooser');
    await tabTo(page, page.getByRole('button', { name: 'Kies uw bestand' }));
    await page.keyboard.press('Enter');
    const buffer = Buffer.from(wrong);
    await (await chooser).setFiles({ name: 'formulier.xlsx', mimeType: 'application/octet-stream', buffer });
    await page
      .getByText(/^Controle klaar/)
      .first()
      .waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  it('the findings are read with sheet and cells, and why we ask is unfolded', async () => {
    const { page } = open;
    await page.getByText('Blad Kinderen, cellen').first().waitFor();
    await tabTo(page, page.locator('summary').first());
    await page.keyboard.press('Enter');
    expect(
      await page
        .locator('details')
        .first()
        .evaluate((one: HTMLDetailsElement) => one.open),
    ).toBe(true);
  });

  it('a rule is explained, and the focus comes back to where it was asked', async () => {
    const { page } = open;
    await tabTo(page, page.getByRole('button', { name: 'Uitleg van deze regel' }).first());
    await page.keyboard.press('Enter');
    await page.getByText('Waarom vragen we dit?').waitFor();
    await tabTo(page, page.getByRole('button', { name: 'Terug naar Controleren' }));
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Uitleg van deze regel');
  });
});

describe('a file that is dropped on the page', () => {
  it('is opened as one that was chosen', async () => {
    const { page, complaints } = await site.open();
    const transfer = await page.evaluateHandle((bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], 'formulier.xlsx'));
      return data;
    }, Array.from(good));
    const place = page.getByText('U kunt het bestand ook naar dit vak slepen.').locator('..');
    for (const type of ['dragenter', 'dragover', 'drop'])
      await place.dispatchEvent(type, { dataTransfer: transfer });
    await page.getByText('U kunt versturen').first().waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
