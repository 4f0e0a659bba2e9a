import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { activeAddress, cellAt, goTo as goToOn, press as pressOn } from '../../support/werkbank/cells.ts';
import { exampleWorkbook } from '../../support/werkbank/example-workbook.ts';
import { openWerkbank, type Werkbank } from '../../support/werkbank/open-werkbank.ts';

let werkbank: Werkbank;
beforeAll(async () => {
  werkbank = await openWerkbank({ snapshot: exampleWorkbook() });
});
afterAll(() => werkbank.close());

const page = () => werkbank.page;
const press = (...keys: readonly string[]) => pressOn(page(), ...keys);
const goTo = (address: string) => goToOn(page(), address);
const textOf = (address: string) => cellAt(page(), address).locator('.text').innerText();
const dialog = () => page().getByRole('dialog');

/** As the clipboard of another program gives it. */
const pasteText = (text: string) =>
  page().evaluate((content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', content);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);

beforeEach(() => goTo('C4'));

describe('a typed value that the cell refuses', () => {
  it('is asked about in the words of the cell, and can be mended', async () => {
    await page().keyboard.type('goed');
    await press('Enter');
    expect(await dialog().getByRole('heading').innerText()).toBe('Kies uit de lijst');
    expect(await dialog().innerText()).toContain('Dit staat niet in de lijst.');
    await dialog().getByRole('button', { name: 'Opnieuw' }).click();
    expect(await page().locator('.editor').inputValue()).toBe('goed');
    await page().keyboard.type('voldoende');
    await press('Enter');
    expect(await textOf('C4')).toBe('voldoende');
    expect(await activeAddress(page())).toBe('C5');
  });

  it('is gone after Annuleren or Escape, and the cell is as it was', async () => {
    for (const leave of [
      () => dialog().getByRole('button', { name: 'Annuleren' }).click(),
      () => press('Escape'),
    ]) {
      await page().keyboard.type('slecht');
      await press('Enter');
      await leave();
      expect(await dialog().count()).toBe(0);
      expect(await textOf('C4')).toBe('voldoende');
      expect(await page().locator('td:focus').count()).toBe(1);
      expect(await activeAddress(page())).toBe('C4');
    }
  });

  it('may stand where the cell only warns', async () => {
    await goTo('E1');
    await page().keyboard.type('12');
    await press('Enter');
    await dialog().getByRole('button', { name: 'Toch doorgaan' }).click();
    expect(await textOf('E1')).toBe('12');
  });
});

describe('a drop-down list', () => {
  it('opens with Alt and arrow down, and writes the choice', async () => {
    await press('Alt+ArrowDown', 'ArrowDown');
    const list = page().getByRole('listbox', { name: 'Keuzes voor cel C4' });
    expect(await list.getByRole('option', { selected: true }).innerText()).toBe('onvoldoende');
    await press('Enter');
    expect(await textOf('C4')).toBe('onvoldoende');
    expect(await list.count()).toBe(0);
    expect(await page().locator('td:focus').count()).toBe(1);
  });

  it('follows the first letter, and closes with Escape without a choice', async () => {
    await press('Alt+ArrowDown', 'v');
    expect(await page().getByRole('option', { selected: true }).innerText()).toBe('voldoende');
    await press('Escape');
    expect(await textOf('C4')).toBe('onvoldoende');
  });

  it('opens with the arrow in the cell', async () => {
    await page().getByRole('button', { name: 'Kies uit de lijst' }).click();
    await page().getByRole('option', { name: 'onvoldoende' }).click();
    expect(await textOf('C4')).toBe('onvoldoende');
  });
});

describe('the input message of a cell', () => {
  it('is shown beside it and is its description for a screen reader', async () => {
    expect(await page().locator('.cell-note').isVisible()).toBe(true);
    expect(await page().locator('.cell-note').innerText()).toContain('Kies wat u van de groei vindt.');
    const described = await cellAt(page(), 'C4').getAttribute('aria-describedby');
    const description = await page()
      .locator(`#${described ?? ''}`)
      .textContent();
    expect(description).toBe(
      'Kolom Groei. Groei Kies wat u van de groei vindt. Deze cel heeft een keuzelijst. Open die met Alt en pijl omlaag.',
    );
  });

  it('goes away with Escape and with the focus', async () => {
    await press('Escape');
    expect(await page().locator('.cell-note').isVisible()).toBe(false);
    await press('ArrowDown');
    expect(await page().locator('.cell-note').isVisible()).toBe(true);
    await page().getByRole('textbox', { name: 'Ga naar cel' }).focus();
    expect(await page().locator('.cell-note').isVisible()).toBe(false);
  });
});

describe('a pasted block', () => {
  it('is spread over the cells and gets past data validation, as in Excel', async () => {
    await goTo('B4');
    await pasteText('7\tprima\r\n8\t"twee\nregels"\r\n');
    expect([await textOf('B4'), await textOf('C4'), await textOf('B5')]).toEqual(['7', 'prima', '8']);
    expect(await textOf('C5')).toBe('twee\nregels');
    expect(await page().getByRole('status').first().innerText()).toBe('Er zijn 4 cellen geplakt.');
    expect(await page().locator('td[aria-selected="true"]').count()).toBe(4);
  });

  it('does not become anything when the clipboard holds no text', async () => {
    await pasteText('');
    expect(await page().getByRole('alert').innerText()).toBe('Er staat geen tekst op het klembord.');
  });
});

it('leaves nothing on the console', () => {
  expect(werkbank.complaints).toEqual([]);
});
