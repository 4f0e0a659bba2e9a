import fs from 'node:fs';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleUsers } from '../../../local/seed/example-users.ts';
import { cellAt } from '../../support/werkbank/cells.ts';
import { exampleWorkbook } from '../../support/werkbank/example-workbook.ts';
import { openWerkbank, type Werkbank } from '../../support/werkbank/open-werkbank.ts';

let werkbank: Werkbank;
beforeAll(async () => {
  werkbank = await openWerkbank({ snapshot: exampleWorkbook() });
});
afterAll(() => werkbank.close());

const page = () => werkbank.page;
const textOf = (address: string) => cellAt(page(), address).innerText();
const isOpen = (name: string) => page().getByText(`Open: ${name}`, { exact: true }).waitFor();
const typeIn = async (address: string, text: string) => {
  await page().getByRole('textbox', { name: 'Ga naar cel' }).fill(address);
  await page().keyboard.press('Enter');
  await page().keyboard.type(text);
  await page().keyboard.press('Enter');
};
const choose = async (menu: string, role: 'menuitem' | 'menuitemradio', item: string) => {
  await page().getByRole('button', { name: menu }).click();
  await page().getByRole(role, { name: item }).click();
};
const switchTo = async (name: string) => {
  await choose('Gebruiker', 'menuitemradio', name);
  await page()
    .getByRole('button', { name: `Gebruiker: ${name}` })
    .waitFor();
};

describe('a workbook of a user', () => {
  it('is there again after a reload, also what was typed in the last moment', async () => {
    await typeIn('E10', 'net getypt');
    await page().reload();
    await page().getByRole('grid').waitFor();
    await expect.poll(() => textOf('E10')).toBe('net getypt');
    await isOpen('Test');
  });

  it('is not seen by another user, and is there again for the first', async () => {
    await switchTo('Els');
    await isOpen('Werkboek 1');
    expect(await textOf('E10')).toBe('');
    await typeIn('E10', 'van Els');
    await switchTo('Anna');
    await expect.poll(() => textOf('E10')).toBe('net getypt');
    await switchTo('Els');
    await expect.poll(() => textOf('E10')).toBe('van Els');
    await switchTo('Anna');
  });

  it('is not put back to what an earlier visit put aside', async () => {
    const [owner] = exampleUsers;
    const workbook = { id: 'test', name: 'Test', changedAt: 1 };
    const aside = JSON.stringify({ owner: owner?.upn, workbook, snapshot: exampleWorkbook() });
    await page().addInitScript((text) => {
      if (sessionStorage.getItem('aside') === null) localStorage.setItem('werkbank|test|unsaved', text);
      sessionStorage.setItem('aside', 'yes');
    }, aside);
    await page().reload();
    await isOpen('Test');
    expect(await textOf('E10')).toBe('net getypt');
    expect(await page().evaluate(() => localStorage.getItem('werkbank|test|unsaved'))).toBeNull();
  });

  it('starts the pane anew for another user, signed in as that user', async () => {
    const frame = () => page().locator('.pane iframe');
    await frame().evaluate((element) => ((element as HTMLElement).dataset['mark'] = 'old'));
    await switchTo('Els');
    expect(await frame().getAttribute('data-mark')).toBeNull();
    const cookies = await page().context().cookies();
    expect(cookies.some(({ name, httpOnly }) => httpOnly && name.length > 0)).toBe(true);
    await switchTo('Anna');
  });

  it('stands on the list with the new ones, and can get another name', async () => {
    await choose('Werkboeken', 'menuitem', 'Nieuw werkboek');
    await isOpen('Werkboek 2');
    await typeIn('A1', 'tweede');
    await choose('Werkboeken', 'menuitem', 'Naam wijzigen');
    const dialog = page().getByRole('dialog');
    await dialog.getByRole('textbox').fill('Mijn "lijst"/1');
    await page().keyboard.press('Enter');
    expect(await dialog.getByRole('alert').innerText()).toBe('Deze tekens mogen niet in een naam: " /');
    await dialog.getByRole('textbox').fill('Mijn lijst');
    await page().keyboard.press('Enter');
    await isOpen('Mijn lijst');
    expect(await page().getByRole('menu').count()).toBe(0);
    await choose('Werkboeken', 'menuitemradio', 'Test');
    await isOpen('Test');
    expect(await textOf('E10')).toBe('net getypt');
    await choose('Werkboeken', 'menuitemradio', 'Mijn lijst');
    await isOpen('Mijn lijst');
    expect(await textOf('A1')).toBe('tweede');
  });

  it('is removed only after asking', async () => {
    await choose('Werkboeken', 'menuitem', 'Verwijderen');
    await page().getByRole('dialog').getByRole('button', { name: 'Annuleren' }).click();
    await isOpen('Mijn lijst');
    await choose('Werkboeken', 'menuitem', 'Verwijderen');
    await page().getByRole('dialog').getByRole('button', { name: 'Verwijderen' }).click();
    await isOpen('Test');
  });

  it('can be downloaded as a file that Excel reads', async () => {
    const waiting = page().waitForEvent('download');
    await choose('Werkboeken', 'menuitem', 'Download');
    const file = await waiting;
    expect(file.suggestedFilename()).toBe('Test.xlsx');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(fs.readFileSync(await file.path()) as unknown as ArrayBuffer);
    const sheet = workbook.getWorksheet('Kinderen');
    expect(sheet?.getCell('E10').value).toBe('net getypt');
    expect(sheet?.getCell('C4').dataValidation.type).toBe('list');
  });
});

it('keeps a workbook of another version where it is, and says so', async () => {
  const other = await openWerkbank({ snapshot: '{"version":0}' });
  try {
    await other.page.getByText('Test is van een andere versie').waitFor();
    await other.page.getByRole('button', { name: 'Werkboeken' }).click();
    expect(await other.page.getByRole('menuitemradio', { name: 'Test' }).count()).toBe(1);
  } finally {
    await other.close();
  }
});

it('leaves nothing on the console', () => {
  expect(werkbank.complaints).toEqual([]);
});
