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
const textOf = (address: string) => cellAt(page(), address).locator('.text').innerText();
const item = (name: string, group: string) =>
  page().getByRole('group', { name: group }).getByRole('menuitem', { name, exact: true });
const isFocused = () => page().locator('td:focus').count();

describe('the menu of a cell', () => {
  beforeEach(() => goTo(page(), 'A5'));

  it('inserts and deletes a row, and the step can be undone', async () => {
    await press('Shift+F10');
    expect(await page().getByRole('menu', { name: 'Menu van A5' }).count()).toBe(1);
    await item('Rij invoegen', 'Rij 5').press('Enter');
    expect([await textOf('A5'), await textOf('A6')]).toEqual(['', 'K2']);
    expect(await isFocused()).toBe(1);
    await press('Control+z');
    expect(await textOf('A5')).toBe('K2');
    await press('Shift+F10');
    await item('Rij verwijderen', 'Rij 5').click();
    expect(await textOf('A5')).toBe('K3');
    await press('Control+z');
    expect(await textOf('A5')).toBe('K2');
  });

  it('inserts rows of the table alone, so that what stands beside it stays', async () => {
    await goTo(page(), 'G6');
    await page().keyboard.type('ernaast');
    await press('Enter');
    await goTo(page(), 'A5:A6');
    await press('Shift+F10');
    await item('2 rijen invoegen', 'Alleen in deze tabel').click();
    expect([await textOf('A7'), await textOf('G6')]).toEqual(['K2', 'ernaast']);
    await press('Control+z');
    expect(await textOf('A5')).toBe('K2');
  });

  it('hides a row and shows it again, marked where it was', async () => {
    await press('Shift+F10');
    await item('Rij verbergen', 'Rij 5').click();
    expect(await cellAt(page(), 'A5').isVisible()).toBe(false);
    expect(await page().locator('tr[aria-rowindex="7"] > th').getAttribute('class')).toContain(
      'after-hidden',
    );
    await goTo(page(), 'A4');
    await press('Shift+F10');
    await item('Verborgen rijen tonen', 'Rij 4').click();
    expect(await cellAt(page(), 'A5').isVisible()).toBe(true);
  });

  it('hides the column that is selected by its letter, and shows it again', async () => {
    const letter = (name: string) => page().getByRole('columnheader', { name, exact: true });
    await letter('B').click();
    expect(await letter('B').getAttribute('class')).toContain('selected');
    await letter('B').click({ button: 'right' });
    expect(await page().getByRole('group', { name: /^Rij/ }).count()).toBe(0);
    await item('Kolom verbergen', 'Kolommen').click();
    expect(await cellAt(page(), 'B4').isVisible()).toBe(false);
    await letter('A').click();
    await press('Shift+F10');
    await item('Verborgen kolommen tonen', 'Kolommen').click();
    expect(await cellAt(page(), 'B4').isVisible()).toBe(true);
  });

  it('closes with Escape and gives the focus back to the cell', async () => {
    await press('Shift+F10', 'Escape');
    expect(await page().getByRole('menu').count()).toBe(0);
    expect(await isFocused()).toBe(1);
    expect(await activeAddress(page())).toBe('A5');
  });

  it('lets what is frozen scroll again, and freezes it anew', async () => {
    expect(await page().locator('tr.frozen').count()).toBe(3);
    await press('Shift+F10');
    await item('Laat alles weer bladeren', 'Blad').click();
    expect(await page().locator('tr.frozen').count()).toBe(0);
    await goTo(page(), 'B4');
    await press('Shift+F10');
    await item('Laat staan wat erboven en ervoor staat', 'Blad').click();
    expect(await page().locator('tr.frozen').count()).toBe(3);
  });

  it('says that a protected sheet refuses it', async () => {
    await page().getByRole('tab', { name: 'Vast' }).click();
    await goTo(page(), 'A1');
    await press('Shift+F10');
    await item('Rij verwijderen', 'Rij 1').click();
    expect(await page().getByRole('alert').innerText()).toContain('U kunt deze cel niet wijzigen');
    expect(await textOf('A1')).toBe('staat vast');
    await page().getByRole('tab', { name: 'Kinderen' }).click();
  });
});

describe('the menu of a sheet', () => {
  const choose = async (name: string) => {
    await page().getByRole('button', { name: 'naam wijzigen of verwijderen' }).click();
    await page().getByRole('menuitem', { name }).click();
  };
  const tabs = () => page().getByRole('tab').allInnerTexts();

  it('makes a copy with the table in it', async () => {
    await choose('Kopie maken');
    expect(await tabs()).toHaveLength(3);
    expect(await page().getByRole('tab', { selected: true }).innerText()).toBe('Kinderen (2)');
    expect(await textOf('A5')).toBe('K2');
  });

  it('hides a sheet and shows it again', async () => {
    await choose('Verbergen');
    expect(await tabs()).toEqual(['Kinderen', 'Vast']);
    await choose('Kinderen (2) weer tonen');
    expect(await tabs()).toHaveLength(3);
  });
});

it('leaves nothing on the console', () => {
  expect(werkbank.complaints).toEqual([]);
});
