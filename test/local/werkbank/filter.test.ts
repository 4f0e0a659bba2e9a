import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activeAddress, cellAt, goTo, press as pressOn } from '../../support/werkbank/cells.ts';
import { exampleWorkbook } from '../../support/werkbank/example-workbook.ts';
import { openWerkbank, type Werkbank } from '../../support/werkbank/open-werkbank.ts';

let werkbank: Werkbank;
beforeAll(async () => {
  werkbank = await openWerkbank({ snapshot: exampleWorkbook(5) });
  // What the add-in does when it starts must not come between the steps of the user.
  await werkbank.page.frameLocator('.pane iframe').getByRole('heading', { level: 2 }).first().waitFor();
});
afterAll(() => werkbank.close());

const page = () => werkbank.page;
const press = (...keys: readonly string[]) => pressOn(page(), ...keys);
const panel = () => page().getByRole('dialog', { name: 'Filteren en sorteren: Aantal' });
/** What stands in a column from row 4 on, in sight. */
async function shown(column: string): Promise<readonly string[]> {
  const seen: string[] = [];
  for (const row of [4, 5, 6, 7, 8]) {
    const cell = cellAt(page(), `${column}${row}`);
    if (await cell.isVisible()) seen.push(await cell.innerText());
  }
  return seen;
}

describe('the button in a heading', () => {
  it('stands in each heading of a table that has them, and nowhere else', async () => {
    expect(
      await page()
        .getByRole('button', { name: /^Filteren en sorteren/ })
        .count(),
    ).toBe(3);
    expect(await cellAt(page(), 'A4').getByRole('button').count()).toBe(0);
  });

  it('shows only the rows that are ticked, and says so on the button', async () => {
    await page().getByRole('button', { name: 'Filteren en sorteren: Aantal' }).click();
    expect(await panel().getByRole('checkbox').count()).toBe(6);
    await panel().getByRole('checkbox', { name: 'Alles' }).uncheck();
    expect(await panel().getByRole('button', { name: 'Toepassen' }).isDisabled()).toBe(true);
    await panel().getByRole('checkbox', { name: '2' }).check();
    await panel().getByRole('checkbox', { name: '4' }).check();
    await panel().getByRole('button', { name: 'Toepassen' }).click();
    expect(await shown('A')).toEqual(['K2', 'K4']);
    expect(await page().getByRole('button', { name: 'Aantal. Er is een filter.' }).count()).toBe(1);
    expect(await page().getByRole('status').innerText()).toBe('U ziet alleen de rijen die u koos.');
    expect(await activeAddress(page())).toBe('B3');
  });

  it('is passed over by the arrows where rows are hidden', async () => {
    await goTo(page(), 'A5');
    await press('ArrowDown');
    expect(await activeAddress(page())).toBe('A7');
  });

  it('opens by keyboard, and shows all rows again', async () => {
    await goTo(page(), 'B3');
    await press('Alt+ArrowDown');
    await panel().getByRole('button', { name: 'Filter wissen' }).press('Enter');
    expect(await shown('A')).toEqual(['K1', 'K2', 'K3', 'K4', 'K5']);
    expect(await page().locator('td:focus').count()).toBe(1);
  });

  it('sorts whole rows, and the step can be undone with the button', async () => {
    await press('Alt+ArrowDown');
    await panel().getByRole('button', { name: 'Sorteren van Z naar A' }).click();
    expect(await shown('A')).toEqual(['K5', 'K4', 'K3', 'K2', 'K1']);
    expect(await shown('B')).toEqual(['5', '4', '3', '2', '1']);
    await page().getByRole('button', { name: 'Ongedaan maken' }).click();
    expect(await shown('A')).toEqual(['K1', 'K2', 'K3', 'K4', 'K5']);
    await page().getByRole('button', { name: 'Opnieuw', exact: true }).click();
    expect(await shown('A')).toEqual(['K5', 'K4', 'K3', 'K2', 'K1']);
    await press('Control+z');
  });

  it('changes nothing at Escape or beside the panel', async () => {
    for (const leave of [() => press('Escape'), () => page().mouse.click(700, 300)]) {
      await goTo(page(), 'B3');
      await press('Alt+ArrowDown');
      await panel().getByRole('checkbox', { name: '2' }).uncheck();
      await leave();
      expect(await panel().count()).toBe(0);
      expect(await shown('A')).toEqual(['K1', 'K2', 'K3', 'K4', 'K5']);
    }
  });
});

it('leaves nothing on the console', () => {
  expect(werkbank.complaints).toEqual([]);
});
