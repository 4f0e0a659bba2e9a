import AxeBuilder from '@axe-core/playwright';
import { afterEach, describe, expect, it } from 'vitest';
import { exampleWorkbook } from '../../support/werkbank/example-workbook.ts';
import { openWerkbank, type Werkbank } from '../../support/werkbank/open-werkbank.ts';

let werkbank: Werkbank | undefined;
afterEach(() => werkbank?.close());

const cases = [
  { name: '1440 x 900', width: 1440, height: 900, forcedColors: 'none' },
  { name: '1280 x 720', width: 1280, height: 720, forcedColors: 'none' },
  { name: '1280 x 720 at 200 %', width: 640, height: 360, forcedColors: 'none' },
  { name: '1366 x 768', width: 1366, height: 768, forcedColors: 'none' },
  { name: '1024 x 768', width: 1024, height: 768, forcedColors: 'none' },
  { name: '1366 x 768 in the dark', width: 1366, height: 768, forcedColors: 'none', colorScheme: 'dark' },
  { name: '1280 x 720 in forced colours', width: 1280, height: 720, forcedColors: 'active' },
] as const;

async function violations({ page }: Werkbank): Promise<readonly string[]> {
  // The pane is another page with a test of its own; rows below the eighth are like those above.
  const { violations } = await new AxeBuilder({ page })
    .exclude('iframe')
    .exclude('tbody tr:nth-child(n + 9)')
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${any[0]?.message ?? ''} ${html.slice(0, 200)}`),
  );
}

describe('accessibility by axe', () => {
  it.each(cases)('finds nothing at $name', async ({ width, height, ...colors }) => {
    werkbank = await openWerkbank({ snapshot: exampleWorkbook(), viewport: { width, height }, ...colors });
    expect(await violations(werkbank)).toEqual([]);
    const wider = await werkbank.page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(wider).toBeLessThanOrEqual(0);
  });

  it('finds nothing with a menu, a list, a note, an editor or a question open', async () => {
    werkbank = await openWerkbank({ snapshot: exampleWorkbook() });
    const { page } = werkbank;
    const press = (key: string) => page.keyboard.press(key);
    await page.getByRole('button', { name: 'Gebruiker' }).click();
    expect(await violations(werkbank)).toEqual([]);
    await press('Escape');
    await page.getByRole('textbox', { name: 'Ga naar cel' }).fill('C4');
    await press('Enter');
    expect(await violations(werkbank)).toEqual([]);
    await press('Alt+ArrowDown');
    expect(await violations(werkbank)).toEqual([]);
    await press('Escape');
    await press('Shift+F10');
    expect(await violations(werkbank)).toEqual([]);
    await press('Escape');
    await page.getByRole('button', { name: 'Filteren en sorteren: Groei' }).click();
    expect(await violations(werkbank)).toEqual([]);
    await press('Escape');
    await page.getByRole('button', { name: 'Alle stappen' }).click();
    expect(await violations(werkbank)).toEqual([]);
    await page.getByRole('textbox', { name: 'Ga naar cel' }).fill('C4');
    await press('Enter');
    await page.keyboard.type('fout');
    expect(await violations(werkbank)).toEqual([]);
    await press('Enter');
    expect(await page.getByRole('dialog').count()).toBe(1);
    expect(await violations(werkbank)).toEqual([]);
  });

  it('sees a cell without a role: the check itself can fail', async () => {
    werkbank = await openWerkbank({ snapshot: exampleWorkbook() });
    await werkbank.page
      .locator('td')
      .nth(20)
      .evaluate((cell) => cell.setAttribute('role', 'option'));
    expect(await violations(werkbank)).not.toEqual([]);
  });
});
