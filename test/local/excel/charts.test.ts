import { expect, test } from 'vitest';
import { restore, snapshot } from '../../../local/excel/model/snapshot.ts';
import { codeOf, openOffice } from './open-office.ts';

const figures = [
  ['Domein', 'Eigen', 'Gemeente', 'Streefpercentage'],
  ['taal', 70, 75, 75],
  ['rekenen', 80, 72, 75],
];

test('a chart reads its series from the cells and keeps title, axes and place', async () => {
  const { excel, workbook } = await openOffice();
  const read = await excel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:D3').values = figures;
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

test('one column of numbers gives one series, and others are added with values and names of their own', async () => {
  const { excel, workbook } = await openOffice();
  const names = await excel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:D3').values = figures;
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('C2:C3'), 'Columns');
    const first = chart.series.getItemAt(0);
    first.name = 'Gemeente';
    first.setXAxisValues(sheet.getRange('A2:A3'));
    const target = chart.series.add('Streefpercentage');
    target.setValues(sheet.getRange('D2:D3'));
    target.setXAxisValues(sheet.getRange('A2:A3'));
    target.chartType = 'LineMarkers';
    target.markerStyle = 'Diamond';
    target.markerSize = 8;
    target.format.line.lineStyle = 'Dash';
    chart.title.format.font.bold = true;
    chart.axes.valueAxis.majorGridlines.format.line.color = '#C9D3D0';
    const series = chart.series.load('items/name,items/chartType');
    await context.sync();
    return series.items.map(({ name, chartType }) => [name, chartType]);
  });
  expect(names).toEqual([
    ['Gemeente', 'ColumnClustered'],
    ['Streefpercentage', 'LineMarkers'],
  ]);
  expect(workbook.activeSheet.charts[0]).toMatchObject({
    title: { font: { bold: true } },
    valueAxis: { gridLine: { color: '#C9D3D0' } },
    series: [
      { values: { box: { row: 1, column: 2, rows: 2 } } },
      { values: { box: { column: 3 } }, markerSize: 8, line: { lineStyle: 'Dash' } },
    ],
  });
});

test('a protected sheet refuses every change of a chart, and lets it be read', async () => {
  const { excel, workbook } = await openOffice();
  const change = (work: (chart: Excel.Chart) => void) =>
    excel(async (context) => {
      work(context.workbook.worksheets.getActiveWorksheet().charts.getItem('Domeinen'));
      await context.sync();
    });
  await excel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:D3').values = figures;
    sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3')).name = 'Domeinen';
    sheet.protection.protect();
    await context.sync();
  });
  const changes: ((chart: Excel.Chart) => void)[] = [
    (chart) => chart.delete(),
    (chart) => (chart.title.text = 'Anders'),
    (chart) => (chart.legend.visible = false),
    (chart) => (chart.axes.valueAxis.maximum = 50),
    (chart) => (chart.axes.valueAxis.title.text = 'Anders'),
    (chart) => chart.series.getItemAt(0).format.fill.setSolidColor('#FF0000'),
    (chart) => (chart.series.getItemAt(0).format.line.color = '#FF0000'),
    (chart) => chart.series.add('Anders'),
    (chart) => chart.setPosition('A1', 'B2'),
  ];
  for (const one of changes) expect(await codeOf(change(one))).toBe('AccessDenied');
  expect(workbook.activeSheet.charts).toMatchObject([{ title: { text: '' }, series: [{}, {}] }]);
});

test('charts and breaks between pages come back from a snapshot', async () => {
  const { excel, workbook } = await openOffice();
  await excel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:D3').values = figures;
    sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3')).title.text = 'Per domein';
    sheet.horizontalPageBreaks.add('A9');
    sheet.horizontalPageBreaks.add('A5');
    await context.sync();
  });
  const again = await openOffice({ workbook: restore(snapshot(workbook)) });
  const read = await again.excel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const title = sheet.charts.getItemAt(0).title.load('text');
    const breaks = sheet.horizontalPageBreaks.load('items/rowIndex');
    await context.sync();
    return [title.text, breaks.items.map(({ rowIndex }) => rowIndex)];
  });
  expect(read).toEqual(['Per domein', [4, 8]]);
  const older = snapshot(workbook).replace(',"horizontalBreaks":[4,8]', '');
  expect(restore(older).sheets[0]?.pageLayout.horizontalBreaks).toEqual([]);
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
