import { describe, expect, it } from 'vitest';
import { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import { addChart, emptySeries } from '../../../local/excel/model/charts.ts';
import { writeRange } from '../../../local/excel/model/write-range.ts';
import { columnsOf, layoutOf } from '../../../local/werkbank/charts/chart-layout.ts';
import { viewCharts } from '../../../local/werkbank/charts/chart-view.ts';
import { scaleOf } from '../../../local/werkbank/charts/scale.ts';

const chosen = { minimum: null, maximum: null, majorUnit: null };

describe('the numbers at an axis', () => {
  it.each([
    [{ minimum: 0, maximum: 100, majorUnit: 25 }, [58, 82], [0, 25, 50, 75, 100]],
    [chosen, [58, 82], [0, 20, 40, 60, 80, 100]],
    [chosen, [3, 7], [0, 2, 4, 6, 8]],
    [chosen, [-4, 5], [-4, -2, 0, 2, 4, 6]],
    [chosen, [], [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [{ ...chosen, maximum: 1 }, [0.3], [0, 0.2, 0.4, 0.6, 0.8, 1]],
  ])('of %j with %j are %j', (axis, values, ticks) => {
    expect(scaleOf(axis, values)).toEqual(ticks);
  });
});

/** Two series of columns over three categories, the second with an empty cell. */
function chartOfTwo() {
  const workbook = new WorkbookModel({ sheets: ['Blad1'] });
  const sheet = workbook.activeSheet;
  const box = { row: 0, column: 0, rows: 4, columns: 3 };
  const values = [
    ['Domein', 'Een', 'Twee'],
    ['a', 50, 100],
    ['b', 25, ''],
    ['c', 0, 10],
  ];
  writeRange({ workbook, sheet, box }, values, 'file');
  const chart = addChart(sheet, { workbook, sheet, box }, 'ColumnClustered', 'Columns');
  chart.valueAxis.maximum = 100;
  for (const series of chart.series) Object.assign(series, { gapWidth: 100, overlap: 0 });
  const line = emptySeries('Streef', 'LineMarkers');
  chart.series.push({ ...line, values: chart.series[0]?.values ?? null });
  return viewCharts(workbook, sheet)[0]!;
}

describe('columns in a chart', () => {
  const view = chartOfTwo();
  const layout = layoutOf(view);
  const [first = [], second = []] = view.series.slice(0, 2).map((one) => columnsOf(view, layout, one));

  it('stand beside each other, with half a gap on either side', () => {
    const [left, right] = [first[0]!, second[0]!];
    expect(left.width).toBeCloseTo(layout.slot / 3);
    expect(right.left - left.left).toBeCloseTo(left.width);
    expect(left.left - layout.plot.left).toBeCloseTo(left.width / 2);
    expect(layout.middle(0)).toBeCloseTo(right.left);
  });

  it('are as high as their value, from the foot up', () => {
    const foot = layout.plot.top + layout.plot.height;
    expect(first.map((one) => one?.height)).toEqual(
      [50, 25, 0].map((value) => (layout.plot.height * value) / 100),
    );
    expect(first.map((one) => (one?.top ?? 0) + (one?.height ?? 0))).toEqual([foot, foot, foot]);
  });

  it('are not there for a cell without a number, rather than of no height', () => {
    expect(second[1]).toBeUndefined();
    expect(second[2]?.height).toBeGreaterThan(0);
  });

  it('leave room for columns alone: a line takes none', () => {
    expect(view.series.map(({ kind }) => kind)).toEqual(['columns', 'columns', 'marks']);
    expect(first[0]!.width * 3).toBeCloseTo(layout.slot);
  });
});
