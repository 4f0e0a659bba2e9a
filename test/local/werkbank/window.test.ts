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

  it('says that everything is invented, and names user and button of every step', async () => {
    expect(await panel().innerText()).toContain('Alles is verzonnen');
    const steps = panel().locator('.steps > li');
    expect(await steps.count()).toBe(5);
    for (const step of await steps.all()) expect(await step.innerText()).toContain('Kies deze gebruiker:');
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
    expect(await panel().locator('.steps > li').count()).toBe(5);
  });

  it('says what to do first when there is no form to fill', async () => {
    await page().getByRole('button', { name: 'Vul de rest in' }).click();
    expect(await page().getByRole('alert').innerText()).toContain('Doe eerst stap 1.');
  });
});
