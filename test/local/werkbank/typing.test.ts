import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { activeAddress, cellAt, goTo, press as pressOn } from '../../support/werkbank/cells.ts';
import { exampleWorkbook } from '../../support/werkbank/example-workbook.ts';
import { openWerkbank, type Werkbank } from '../../support/werkbank/open-werkbank.ts';

let werkbank: Werkbank;
beforeAll(async () => {
  werkbank = await openWerkbank({ snapshot: exampleWorkbook() });
  // What the add-in does when it starts must not come between the steps of the user.
  await werkbank.page.frameLocator('.pane iframe').getByRole('heading', { level: 2 }).first().waitFor();
});
afterAll(() => werkbank.close());

const page = () => werkbank.page;
const press = (...keys: readonly string[]) => pressOn(page(), ...keys);
const type = (text: string) => page().keyboard.type(text);
const textOf = (address: string) => cellAt(page(), address).locator('.text').innerText();

describe('filling a list by keyboard', () => {
  beforeEach(() => goTo(page(), 'A4'));

  it('goes with Enter to the next row, where the row of Tabs began', async () => {
    for (const row of [4, 5]) {
      await type(`X${row}`);
      await press('Tab');
      await type(`${row}`);
      await press('Tab');
      await type('v');
      await press('Enter');
    }
    expect(await activeAddress(page())).toBe('A6');
    expect([await textOf('A5'), await textOf('B5'), await textOf('C5')]).toEqual(['X5', '5', 'voldoende']);
  });

  it('forgets where the Tabs began after going elsewhere', async () => {
    await press('Tab', 'Tab', 'ArrowUp', 'Enter');
    expect(await activeAddress(page())).toBe('C4');
  });

  it('completes to the only choice that begins so, and takes typing on for what it is', async () => {
    await goTo(page(), 'C4');
    await type('o');
    expect(await page().locator('.editor').inputValue()).toBe('onvoldoende');
    await press('Escape');
    await type('ov');
    expect(await page().locator('.editor').inputValue()).toBe('ov');
    await press('Escape');
  });

  it('completes to a text that stands in the same column, but never to a number', async () => {
    await goTo(page(), 'A6');
    await type('X4');
    await press('Backspace');
    expect(await page().locator('.editor').inputValue()).toBe('X');
    await press('Escape');
    await goTo(page(), 'B6');
    await type('4');
    expect(await page().locator('.editor').inputValue()).toBe('4');
    await press('Escape');
  });

  it('fills down with Ctrl+D, and pastes one value over all that is selected', async () => {
    await goTo(page(), 'E10');
    await type('gelijk');
    await press('Enter', 'ArrowUp', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d');
    expect([await textOf('E11'), await textOf('E12')]).toEqual(['gelijk', 'gelijk']);
    await press('Control+z');
    expect([await textOf('E11'), await textOf('E12')]).toEqual(['', '']);
    await goTo(page(), 'E14:F15');
    await page().evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'overal');
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    });
    expect(await Promise.all(['E14', 'F14', 'E15', 'F15'].map(textOf))).toEqual(Array(4).fill('overal'));
  });

  it('goes with Ctrl and an arrow to the end of what is filled', async () => {
    await press('Control+ArrowDown');
    expect(await activeAddress(page())).toBe('A6');
    await press('Control+ArrowUp');
    expect(await activeAddress(page())).toBe('A3');
  });
});

describe('while a cell is edited', () => {
  /** Asks Excel for a value, as the add-in would, and notes what came of it. */
  const ask = (delayForCellEdit: boolean) =>
    page().evaluate((delay) => {
      interface Host {
        cellEdit: { isEditing: boolean; admit(flags: number, run: () => void): boolean };
      }
      const { __officeHost: host } = window as unknown as { __officeHost: Host };
      return {
        editing: host.cellEdit.isEditing,
        waits: host.cellEdit.admit(delay ? 64 : 0, () => undefined),
      };
    }, delayForCellEdit);

  it('lets the add-in wait or fail, as Excel does, until the cell is left', async () => {
    await goTo(page(), 'E20');
    await type('half');
    expect(await ask(true)).toEqual({ editing: true, waits: true });
    expect(await ask(false)).toEqual({ editing: true, waits: false });
    await press('Enter');
    expect((await ask(false)).editing).toBe(false);
    await press('F2');
    expect((await ask(false)).editing).toBe(true);
    await press('Escape');
    expect((await ask(false)).editing).toBe(false);
  });
});

it('leaves nothing on the console', () => {
  expect(werkbank.complaints).toEqual([]);
});
