import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boxOf, exampleWorkbook } from '../../support/werkbank/example-workbook.ts';
import { cellAt, goTo } from '../../support/werkbank/cells.ts';
import { openWerkbank, type Werkbank } from '../../support/werkbank/open-werkbank.ts';

let werkbank: Werkbank;
beforeAll(async () => {
  werkbank = await openWerkbank({ snapshot: exampleWorkbook(), viewport: { width: 1000, height: 720 } });
});
afterAll(() => werkbank.close());

const page = () => werkbank.page;
const letter = (name: string) => page().getByRole('columnheader', { name, exact: true });
const choose = async (item: string) => {
  await page().keyboard.press('Shift+F10');
  await page().getByRole('group').getByRole('menuitem', { name: item, exact: true }).click();
};
/** Left edge and width of the letter of a column and of its cell in row 4. */
const placeOf = async (column: string) => {
  const { column: index } = boxOf(`${column}4`);
  const found = [page().locator('thead th').nth(index), cellAt(page(), `${column}4`)];
  const boxes = await Promise.all(found.map((one) => one.boundingBox()));
  return boxes.map((box) => box && { x: box.x, width: box.width });
};

describe('a column that is hidden', () => {
  it('gives its place to the next one, and takes nothing else away', async () => {
    const [b, c, d] = [await placeOf('B'), await placeOf('C'), await placeOf('D')];
    await letter('B').click();
    await choose('Kolom verbergen');
    expect(await placeOf('B')).toEqual([null, null]);
    expect(await placeOf('C')).toEqual(c.map((box, i) => ({ ...box, x: b[i]?.x })));
    const width = b[0]?.width ?? Number.NaN;
    expect(await placeOf('D')).toEqual(d.map((box) => box && { ...box, x: box.x - width }));
  });

  it('leaves no gap among the columns that stay while one scrolls', async () => {
    await goTo(page(), 'D4');
    await choose('Laat alles weer bladeren');
    await choose('Laat staan wat erboven en ervoor staat');
    const before = await placeOf('C');
    const scroller = page().locator('.scroller');
    expect(await scroller.evaluate((one) => ((one.scrollLeft = 200), one.scrollLeft))).toBeGreaterThan(50);
    expect(await placeOf('C')).toEqual(before);
    await scroller.evaluate((one) => (one.scrollLeft = 0));
  });

  it('gives no room to a text that runs over it', async () => {
    const isCut = () =>
      cellAt(page(), 'F8')
        .locator('.text')
        .evaluate((text) => text.scrollWidth > text.clientWidth);
    await goTo(page(), 'H8');
    await page().keyboard.type('x');
    await goTo(page(), 'F8');
    await page().keyboard.type('past in twee');
    await page().keyboard.press('Control+Enter');
    await goTo(page(), 'F8');
    expect(await isCut()).toBe(false);
    await letter('G').click();
    await choose('Kolom verbergen');
    expect(await isCut()).toBe(true);
  });

  it('comes back where it was', async () => {
    await letter('F').click();
    await choose('Verborgen kolommen tonen');
    await letter('A').click();
    await choose('Verborgen kolommen tonen');
    for (const [one, next] of [
      ['A', 'B'],
      ['B', 'C'],
      ['G', 'H'],
    ] as const) {
      const [box] = await placeOf(one);
      expect((await placeOf(next))[0]?.x).toBe((box?.x ?? 0) + (box?.width ?? 0));
    }
  });
});

it('leaves nothing on the console', () => {
  expect(werkbank.complaints).toEqual([]);
});
