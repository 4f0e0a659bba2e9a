import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activeAddress, cellAt, goTo, press as pressOn } from '../../support/werkbank/cells.ts';
import { exampleWorkbook } from '../../support/werkbank/example-workbook.ts';
import { openWerkbank, type Werkbank } from '../../support/werkbank/open-werkbank.ts';

let werkbank: Werkbank;
beforeAll(async () => {
  werkbank = await openWerkbank({ snapshot: exampleWorkbook(100) });
  // What the add-in does when it starts must not come between the steps of the user.
  await werkbank.page.frameLocator('.pane iframe').getByRole('heading', { level: 2 }).first().waitFor();
});
afterAll(() => werkbank.close());

const page = () => werkbank.page;
const press = (...keys: readonly string[]) => pressOn(page(), ...keys);

async function boxOf(part: Locator) {
  const box = await part.boundingBox();
  if (box === null) throw new Error('It is not on the page.');
  return box;
}

/** Presses in the middle of a cell, whatever lies over it there. */
async function pressOnCell(address: string): Promise<void> {
  const at = await boxOf(cellAt(page(), address));
  await page().mouse.click(at.x + at.width / 2, at.y + at.height / 2);
}

describe('a press in a row of which only the first cell is filled', () => {
  const row = ['B5', 'C5', 'D5', 'E5', 'F5'];
  const long = 'Een kind dat nog lang niet alles kan wat de anderen kunnen, en dat staat hier voluit';

  it.each(['K05', long])('selects the cell below the pointer, beside "%s"', async (text) => {
    await goTo(page(), 'A5');
    await page().keyboard.type(text);
    await press('Tab', 'Delete');
    for (const address of row) {
      await pressOnCell(address);
      expect(await activeAddress(page())).toBe(address);
    }
  });

  it('opens the list of an empty cell', async () => {
    await pressOnCell('C5');
    await page().getByRole('button', { name: 'Kies uit de lijst' }).click({ timeout: 2000 });
    await page().getByRole('option', { name: 'onvoldoende' }).click();
    expect(await cellAt(page(), 'C5').locator('.text').innerText()).toBe('onvoldoende');
  });

  it('finds no text that is drawn wider than it is', async () => {
    await goTo(page(), 'A5');
    await page().keyboard.type('K05');
    await press('Enter');
    const width = await cellAt(page(), 'A5')
      .locator('.text')
      .evaluate((text) => text.clientWidth);
    expect(width).toBeLessThan(60);
  });
});

describe('the note of a cell', () => {
  const note = () => page().locator('.cell-note');
  /** Until what a scroll sets off has happened. */
  const settle = () =>
    page().evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

  it('stands at the cell after the sheet scrolled to it', async () => {
    await goTo(page(), 'C4');
    await goTo(page(), 'C80');
    await settle();
    expect(await note().isVisible()).toBe(true);
    const [cell, beside] = [await boxOf(cellAt(page(), 'C80')), await boxOf(note())];
    const gaps = [beside.y - (cell.y + cell.height), cell.y - (beside.y + beside.height)];
    expect(gaps.map((gap) => Math.round(gap))).toContain(4);
  });

  it('stays away after Escape, and while its cell is scrolled out of sight', async () => {
    await press('ArrowDown', 'Escape');
    await page()
      .locator('.scroller')
      .evaluate((scroller) => scroller.scrollBy(0, 20));
    await settle();
    expect(await note().isVisible()).toBe(false);
    await press('ArrowUp');
    await page()
      .locator('.scroller')
      .evaluate((scroller) => scroller.scrollTo(0, 0));
    await settle();
    expect(await note().isVisible()).toBe(false);
  });
});

describe('the frame of the selected cell', () => {
  it('is the only one after undo', async () => {
    await goTo(page(), 'E10');
    await page().keyboard.type('a');
    await press('Tab');
    await page().keyboard.type('b');
    await press('Tab', 'Control+z', 'Control+z');
    const active = await activeAddress(page());
    const framed = page().locator('td:focus, td[tabindex="0"], td[aria-selected="true"]');
    expect(await framed.count()).toBe(1);
    expect(await cellAt(page(), active).evaluate((cell) => cell === document.activeElement)).toBe(true);
  });
});

it('leaves nothing on the console', () => {
  expect(werkbank.complaints).toEqual([]);
});
