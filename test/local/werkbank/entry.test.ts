import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { activeAddress, cellAt, goTo, press as pressOn } from '../../support/werkbank/cells.ts';
import { exampleWorkbook } from '../../support/werkbank/example-workbook.ts';
import { openWerkbank, type Werkbank } from '../../support/werkbank/open-werkbank.ts';

let werkbank: Werkbank;
beforeAll(async () => {
  werkbank = await openWerkbank({ snapshot: exampleWorkbook() });
});
afterAll(() => werkbank.close());

const page = () => werkbank.page;
const press = (...keys: readonly string[]) => pressOn(page(), ...keys);
const textOf = (address: string) => cellAt(page(), address).innerText();

beforeEach(async () => {
  await goTo(page(), 'E10');
});

describe('entry with the keyboard alone', () => {
  it('goes where arrows, Home, End and Tab lead, with one cell in the tab order', async () => {
    await press('ArrowDown', 'ArrowRight');
    expect(await activeAddress(page())).toBe('F11');
    await press('Tab');
    expect(await activeAddress(page())).toBe('G11');
    await press('Shift+Tab', 'Home');
    expect(await activeAddress(page())).toBe('A11');
    await press('Control+End');
    expect(await activeAddress(page())).toBe('C6');
    await press('Control+Home');
    expect(await activeAddress(page())).toBe('A1');
    expect(await page().locator('td[tabindex="0"]').count()).toBe(1);
  });

  it('writes what is typed at Enter and goes down', async () => {
    await page().keyboard.type('appel');
    await press('Enter');
    expect(await textOf('E10')).toBe('appel');
    expect(await activeAddress(page())).toBe('E11');
  });

  it('writes what is typed at Tab and goes to the right', async () => {
    await page().keyboard.type('peer');
    await press('Tab');
    expect(await textOf('E10')).toBe('peer');
    expect(await activeAddress(page())).toBe('F10');
  });

  it('leaves a cell by an arrow after typing, but moves in the text after F2', async () => {
    await page().keyboard.type('ab');
    await press('ArrowRight');
    expect(await activeAddress(page())).toBe('F10');
    await press('ArrowLeft', 'F2', 'ArrowLeft');
    await page().keyboard.type('-');
    await press('Enter');
    expect(await textOf('E10')).toBe('a-b');
  });

  it('forgets what was typed at Escape', async () => {
    await page().keyboard.type('kers');
    await press('Enter', 'ArrowUp');
    await page().keyboard.type('nooit');
    await press('Escape');
    expect(await textOf('E10')).toBe('kers');
    expect(await activeAddress(page())).toBe('E10');
  });

  it('clears with Delete and brings back with Ctrl+Z', async () => {
    await page().keyboard.type('pruim');
    await press('Enter', 'ArrowUp', 'Delete');
    expect(await textOf('E10')).toBe('');
    await press('Control+z');
    expect(await textOf('E10')).toBe('pruim');
  });

  it('coerces what is typed as Excel does', async () => {
    await page().keyboard.type('1-2');
    await press('Enter');
    expect(await textOf('E10')).toBe('1-feb');
  });

  it('writes what is typed in the formula bar', async () => {
    await press('ArrowRight');
    const bar = page().getByRole('textbox', { name: 'Inhoud van cel F10' });
    await bar.fill('=1+2');
    await bar.press('Enter');
    expect(await textOf('F10')).toBe('3');
    await press('ArrowUp');
    expect(await bar.inputValue()).toBe('=1+2');
  });

  it('says so when an address does not exist', async () => {
    await page().getByRole('textbox', { name: 'Ga naar cel' }).fill('hier');
    await press('Enter');
    expect(await page().getByRole('alert').innerText()).toContain('Cel hier bestaat niet');
  });

  it('lets go of the grid with Escape and Tab, so that nobody is caught in it', async () => {
    await press('Escape', 'Tab');
    expect(await page().locator('[role="tab"]:focus').count()).toBe(1);
  });

  it('goes around the parts of the window with F6', async () => {
    await press('F6');
    expect(await page().locator('[role="tab"]:focus').count()).toBe(1);
    await press('F6');
    expect(await page().evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
    await press('F6');
    expect(await page().locator('.ribbon button:focus').count()).toBe(1);
    await press('F6', 'F6');
    expect(await page().locator('td:focus').count()).toBe(1);
  });

  it('selects a block with Shift and clears it whole', async () => {
    await page().keyboard.type('x');
    await press('ArrowRight');
    await page().keyboard.type('y');
    await press('Enter', 'ArrowUp', 'Shift+ArrowLeft');
    expect(await page().locator('td[aria-selected="true"]').count()).toBe(2);
    await press('Delete');
    expect([await textOf('E10'), await textOf('F10')]).toEqual(['', '']);
  });
});

it('leaves nothing on the console', () => {
  expect(werkbank.complaints).toEqual([]);
});
