import AxeBuilder from '@axe-core/playwright';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bothFasen, withoutFigures } from '../../support/example-terugkoppeling.ts';
import { feedbackWorkbook } from '../../support/werkbank/feedback-workbook.ts';
import { openWerkbank, type Werkbank, type WerkbankOptions } from '../../support/werkbank/open-werkbank.ts';

let snapshot = '';
beforeAll(async () => {
  snapshot = await feedbackWorkbook(bothFasen(40, 50, 30, 50));
});

let werkbank: Werkbank | undefined;
afterEach(() => werkbank?.close());

async function open(options: WerkbankOptions = {}) {
  werkbank = await openWerkbank({ snapshot, viewport: { width: 1366, height: 768 }, ...options });
  const { page } = werkbank;
  return { page, charts: page.getByRole('tabpanel').getByRole('img') };
}

describe('charts in the werkbank', () => {
  it('are pictures named by their title and the sentence above them', async () => {
    const { charts } = await open();
    const names = await charts.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    expect(names).toEqual([
      'Voldoende groei per domein: Voorbeeldstad (verzonnen). Gemeente: bij elk domein ligt het cijfer rond het streefpercentage.',
      'Voldoende groei per domein: voorscholen naast vroegscholen. Bij elk domein is het verschil tussen voorscholen en vroegscholen groter dan toeval.',
    ]);
  });

  it('cover the cells that they were given, and go along when the sheet is scrolled', async () => {
    const { page, charts } = await open();
    const apart = async () => {
      const chart = await charts.first().boundingBox();
      const above = await page.getByRole('gridcell', { name: /^Gemeente: bij elk domein/ }).boundingBox();
      return (chart?.y ?? 0) - ((above?.y ?? 0) + (above?.height ?? 0));
    };
    const before = await apart();
    expect(Math.abs(before)).toBeLessThan(2);
    const at = (await charts.first().boundingBox())?.y ?? 0;
    await page.getByRole('tabpanel').evaluate((panel) => panel.scrollBy(0, 100));
    await expect.poll(async () => at - ((await charts.first().boundingBox())?.y ?? 0)).toBe(100);
    expect(Math.abs((await apart()) - before)).toBeLessThan(1);
  });

  it('have columns as high as their figures', async () => {
    const { charts } = await open();
    const heights = await charts
      .nth(1)
      .locator('.chart-column')
      .evaluateAll((all) => all.slice(0, 8).map((one) => Number(one.getAttribute('height'))));
    const [voorschool = 0, vroegschool = 0] = [heights[0], heights[4]];
    expect(vroegschool / voorschool).toBeCloseTo(60 / 80, 2);
  });

  it.each(['none', 'active'] as const)(
    'give axe nothing to complain of (forced colours: %s)',
    async (forcedColors) => {
      const { page } = await open({ forcedColors });
      const { violations, passes } = await new AxeBuilder({ page }).include('.layer').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      expect(passes.map(({ id }) => id)).toContain('svg-img-alt');
    },
  );

  it('are not there where nothing may be published', async () => {
    const { charts } = await open({ snapshot: await feedbackWorkbook(withoutFigures) });
    expect(await charts.count()).toBe(0);
  });

  it('keep to the colours of a system with high contrast', async () => {
    const { charts } = await open({ forcedColors: 'active' });
    const fills = await charts
      .nth(1)
      .evaluate((chart) =>
        ['.chart-column.dark', '.chart-column.pale', '.chart-mark', 'text.on-dark'].map(
          (part) => getComputedStyle(chart.querySelector(part) ?? chart).fill,
        ),
      );
    const [dark, pale, mark, onDark] = fills;
    expect(new Set([dark, pale]).size).toBe(2);
    expect([mark, onDark]).toEqual([dark, pale]);
  });
});
