import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { toXlsx } from '../../../local/excel/export/to-xlsx.ts';
import { barLayoutOf, barsOf } from '../../../local/werkbank/charts/bar-layout.ts';
import { viewCharts } from '../../../local/werkbank/charts/chart-view.ts';
import { openOffice } from './open-office.ts';

/** Bars of two categories with an outline over them, drawn through Office.js. */
async function barsFromTheTop() {
  const { excel, workbook } = await openOffice();
  const read = await excel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:C2').values = [
      ['Eerste', 40, 75],
      ['Laatste', 80, 75],
    ];
    const chart = sheet.charts.add('BarClustered', sheet.getRange('B1:B2'), 'Columns');
    const [first, outline] = [chart.series.getItemAt(0), chart.series.add('Streef')];
    first.setXAxisValues(sheet.getRange('A1:A2'));
    first.format.fill.setSolidColor('#E3F1EE');
    outline.setValues(sheet.getRange('C1:C2'));
    outline.format.fill.clear();
    for (const one of [first, outline]) [one.gapWidth, one.overlap] = [35, 100];
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = 100;
    const axis = chart.axes.categoryAxis;
    axis.reversePlotOrder = true;
    axis.position = 'Maximum';
    axis.load('reversePlotOrder,position');
    await context.sync();
    return [axis.reversePlotOrder, axis.position];
  });
  return { workbook, read };
}

test('bars are read back as they were set', async () => {
  expect((await barsFromTheTop()).read).toEqual([true, 'Maximum']);
});

test('bars are exported as bars from the top, with their numbers below and an outline without a fill', async () => {
  const { workbook } = await barsFromTheTop();
  const zip = await JSZip.loadAsync(await toXlsx(workbook));
  const xml = (await zip.file('xl/charts/chart1.xml')?.async('string')) ?? '';
  expect(xml).toContain('<c:barDir val="bar"/>');
  const [, categories = '', values = ''] = /<c:catAx>(.*)<\/c:catAx><c:valAx>(.*)<\/c:valAx>/.exec(xml) ?? [];
  expect(categories).toContain('<c:orientation val="maxMin"/>');
  expect(categories).toContain('<c:axPos val="l"/>');
  expect(categories).toContain('<c:crosses val="autoZero"/>');
  expect(values).toContain('<c:orientation val="minMax"/>');
  expect(values).toContain('<c:axPos val="b"/>');
  expect(values).toContain('<c:crosses val="max"/>');
  const [first = '', outline = ''] = xml.split('<c:ser>').slice(1);
  expect(first).toContain('E3F1EE');
  expect(outline).toContain('<c:spPr><a:noFill/>');
});

test('the werkbank draws them under each other, the first at the top, the outline over its bar', async () => {
  const { workbook } = await barsFromTheTop();
  const [view] = viewCharts(workbook, workbook.activeSheet);
  const layout = barLayoutOf(view!);
  const [bars, outlines] = view!.series.map((one) => barsOf(view!, layout, one));
  expect(bars![0]!.top).toBeLessThan(bars![1]!.top);
  expect(bars!.map((one) => one!.width)).toEqual([0.4, 0.8].map((part) => layout.plot.width * part));
  expect(outlines!.map((one) => one!.top)).toEqual(bars!.map((one) => one!.top));
  expect(bars![0]!.left).toBe(layout.plot.left);
  const upward = barLayoutOf({ ...view!, isFromTop: false });
  expect(upward.topOf(0)).toBeGreaterThan(upward.topOf(1));
});
