import { expect, test } from 'vitest';
import { codeOf, openOffice } from './open-office.ts';

test('a chart reads its series from the cells and keeps title, axes and place', async () => {
  const { excel, workbook } = await openOffice();
  const read = await excel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:C3').values = [
      ['Domein', 'Eigen', 'Gemeente'],
      ['taal', 70, 75],
      ['rekenen', 80, 72],
    ];
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
    chart.name = 'Domeinen';
    chart.title.text = 'Voldoende groei per domein';
    chart.legend.position = 'Bottom';
    chart.axes.valueAxis.maximum = 100;
    chart.axes.valueAxis.title.text = 'procent';
    chart.setPosition('E2', 'J15');
    const series = chart.series.load('items/name');
    const found = sheet.charts.getItem('Domeinen').load('name,chartType,left,top');
    await context.sync();
    return [series.items.map(({ name }) => name), found.chartType, found.left, found.top];
  });
  expect(read).toEqual([['Eigen', 'Gemeente'], 'ColumnClustered', 192, 15]);
  expect(workbook.activeSheet.charts[0]).toMatchObject({
    title: { text: 'Voldoende groei per domein' },
    legend: { position: 'Bottom' },
    valueAxis: { maximum: 100, title: 'procent' },
    series: [{ categories: { box: { row: 1, column: 0, rows: 2, columns: 1 } } }, {}],
  });
});

test('a member of a chart that is not built fails by name', async () => {
  const { excel, host } = await openOffice();
  const using = excel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.charts.add('Line', sheet.getRange('A1:B2')).series.getItemAt(0).trendlines.add('Linear');
    await context.sync();
  });
  expect(await codeOf(using)).toBe('NotImplemented');
  expect([...host.unimplemented]).toEqual(['ChartSeries.trendlines']);
});
