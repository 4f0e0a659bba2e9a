import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleWorkbook } from '../../support/werkbank/example-workbook.ts';
import { openWerkbank, type Werkbank } from '../../support/werkbank/open-werkbank.ts';

let werkbank: Werkbank;
beforeAll(async () => {
  werkbank = await openWerkbank({ snapshot: exampleWorkbook() });
});
afterAll(() => werkbank.close());

const page = () => werkbank.page;
const paneWidth = async () => (await page().locator('.pane').boundingBox())?.width;
const bar = () => page().getByRole('separator', { name: 'Breedte van het taakvenster' });

describe('the pane', () => {
  it('is 350 pixels wide, and from 270 to 500 with the arrows on its edge', async () => {
    expect(await paneWidth()).toBe(350);
    await bar().focus();
    await page().keyboard.press('ArrowLeft');
    expect(await paneWidth()).toBe(360);
    await page().keyboard.press('Home');
    expect(await paneWidth()).toBe(500);
    await page().keyboard.press('End');
    await page().keyboard.press('ArrowRight');
    expect(await paneWidth()).toBe(270);
    expect(await bar().getAttribute('aria-valuenow')).toBe('270');
  });

  it('follows the mouse on its edge', async () => {
    const box = await bar().boundingBox();
    await page().mouse.move((box?.x ?? 0) + 3, 300);
    await page().mouse.down();
    await page().mouse.move(1280 - 400, 300);
    await page().mouse.move(1280 - 420, 300);
    await page().mouse.up();
    expect(await paneWidth()).toBe(420);
  });

  it('can be closed and shown again', async () => {
    await page().getByRole('button', { name: 'Taakvenster sluiten' }).click();
    expect(await page().locator('.pane').isVisible()).toBe(false);
    await page().getByRole('button', { name: 'Taakvenster tonen' }).click();
    expect(await page().locator('.pane').isVisible()).toBe(true);
  });
});

describe('the explanation', () => {
  const panel = () => page().getByRole('complementary', { name: 'Uitleg' });

  const more = (name: string) => panel().getByRole('button', { name, exact: true });

  it('says on one line what comes next, and leaves the room to the sheet', async () => {
    expect(await panel().innerText()).toContain('2. Vul het formulier in');
    expect(await panel().innerText()).not.toMatch(/^[13]\. /m);
    expect((await panel().boundingBox())?.height).toBeLessThan(90);
    const grid = await page().locator('.scroller').boundingBox();
    expect(grid?.x).toBe(0);
  });

  it('shows all steps when asked, says that everything is invented, and names each player once', async () => {
    await more('Alle stappen').click();
    expect(await panel().innerText()).toContain('Alles is verzonnen');
    expect(await panel().locator('.steps > li:visible').count()).toBe(5);
    expect(
      await panel()
        .getByText(/^Dit doet /)
        .allInnerTexts(),
    ).toEqual([
      'Dit doet Anna Voorbeeld (verzonnen):',
      'Dit doet Els Voorbeeld (verzonnen):',
      'Dit doet Anna Voorbeeld (verzonnen):',
    ]);
    expect(await more('Alleen de volgende stap').getAttribute('aria-expanded')).toBe('true');
    await page().reload();
    await page().getByRole('grid').waitFor();
    expect(await panel().locator('.steps > li:visible').count()).toBe(5);
  });

  it('begins anew with an empty workbook, after asking, and keeps the other', async () => {
    const open = () => page().locator('.open-workbook').innerText();
    const before = await open();
    await more('Begin opnieuw met de stappen').click();
    await page().getByRole('dialog').getByRole('button', { name: 'Annuleren' }).click();
    expect(await open()).toBe(before);
    await more('Begin opnieuw met de stappen').click();
    await page().getByRole('dialog').getByRole('button', { name: 'Begin opnieuw' }).click();
    await page().getByText('Open: Werkboek 2').waitFor();
    await page().getByRole('button', { name: 'Werkboeken' }).click();
    await page().getByRole('menuitemradio', { name: 'Test' }).click();
    await page().getByText('Open: Test').waitFor();
  });

  it('stays closed until it is opened again, also after a reload', async () => {
    await page().getByRole('button', { name: 'Uitleg sluiten' }).click();
    expect(await panel().isVisible()).toBe(false);
    const toggle = page().getByRole('button', { name: 'Uitleg', exact: true });
    expect(await toggle.evaluate((button) => button === document.activeElement)).toBe(true);
    await page().reload();
    await page().getByRole('grid').waitFor();
    expect(await panel().isVisible()).toBe(false);
    await toggle.click();
    expect(await panel().isVisible()).toBe(true);
    expect(await panel().locator('.steps > li:visible').count()).toBe(1);
  });

  it('says what to do first when there is no form to fill', async () => {
    await more('Alle stappen').click();
    await page().getByRole('button', { name: 'Vul de rest in' }).click();
    expect(await page().getByRole('alert').innerText()).toContain('Doe eerst stap 1.');
  });
});
