import { afterEach, describe, expect, it } from 'vitest';
import { problemFailure } from '../../../addin/api/problem-failure.ts';
import { done, failed } from '../../../addin/flows/outcome.ts';
import type { WorkbookContents } from '../../../addin/excel/workbook.ts';
import { chartData } from '../../../local/excel/model/chart-data.ts';
import { pointOnSheet } from '../../../local/excel/model/point-on-sheet.ts';
import type { Terugkoppeling } from '../../../shared/terugkoppeling/terugkoppeling.ts';
import { exampleClient } from '../../support/example-client.ts';
import { openUitvraag } from '../../support/example-form.ts';
import { bothFasen, withoutFigures } from '../../support/example-terugkoppeling.ts';
import { type ExcelOptions, openExcel, type OpenExcel, valueOf } from '../../support/open-excel.ts';

const key = { gemeentecode: '9901', uitvraagId: openUitvraag.uitvraagId };
const open: OpenExcel[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

/** A gemeente that is shown these documents, one after the other. */
async function gemeente(documents: readonly Terugkoppeling[], plant?: ExcelOptions['plant']) {
  const left = [...documents];
  const client = exampleClient({
    readTerugkoppeling: () => done(left.shift()),
    listJaren: () => done({ jaren: [] }),
    readConclusies: () => done({ uitvraagId: 'uitvraag', release: 1 }),
    readRespons: () => failed(problemFailure('geen-recht')),
  });
  const excel = await openExcel({ client, ...(plant ? { plant } : {}) });
  open.push(excel);
  const show = async () => valueOf(await excel.run('showFeedback', key));
  const charts = () => excel.workbook.activeSheet.charts;
  return { excel, show, charts };
}

const names = ['Groeiblad domeinen', 'Groeiblad fasen'];

describe('the charts of the terugkoppeling in Excel', () => {
  it('draw the published figures, at the place that was kept free for them', async () => {
    const { excel, show, charts } = await gemeente([bothFasen(40, 50, 30, 50)]);
    await show();
    expect(charts().map(({ name }) => name)).toEqual(names);
    const [domeinen, fasen] = charts().map((chart) => chartData(excel.workbook, chart));
    expect(domeinen?.categories).toEqual(['Taal', 'Rekenen', 'Sociaal-emotioneel', 'Motoriek']);
    expect(fasen?.series.map(({ name, points }) => [name, points[0]?.value, points[0]?.text])).toEqual([
      ['Voorscholen', 80, '80%'],
      ['Vroegscholen', 60, '60%'],
      ['Streefpercentage', 75, '75%'],
    ]);
    const sheet = excel.workbook.activeSheet;
    for (const { left, top, width, height } of charts()) {
      const [from, to] = [pointOnSheet(sheet, left, top), pointOnSheet(sheet, left + width, top + height)];
      const under = { row: from.row.index, column: 0, rows: to.row.index - from.row.index, columns: 9 };
      expect([...sheet.cells.entries(under)].filter(({ cell }) => cell.value !== '')).toEqual([]);
      expect(under.rows).toBeGreaterThan(10);
    }
  });

  it('are drawn anew, not doubled, when the terugkoppeling is shown again', async () => {
    const { excel, show, charts } = await gemeente([bothFasen(40, 50, 30, 50), bothFasen(20, 50, 45, 50)]);
    await show();
    await show();
    expect(charts().map(({ name }) => name)).toEqual(names);
    const [, fasen] = charts();
    const values = fasen && chartData(excel.workbook, fasen).series.map(({ points }) => points[0]?.value);
    expect(values).toEqual([40, 90, 75]);
  });

  it('go away with figures that may not exist any more', async () => {
    const { show, charts } = await gemeente([bothFasen(40, 50, 30, 50), withoutFigures]);
    await show();
    await show();
    expect(charts()).toEqual([]);
  });

  it('would be doubled if it were not seen which are there: a planted fault', async () => {
    const blind = (seen: WorkbookContents): WorkbookContents => ({
      ...seen,
      sheets: seen.sheets.map((sheet) => ({ ...sheet, charts: [] })),
    });
    const documents = [bothFasen(40, 50, 30, 50), bothFasen(40, 50, 30, 50)];
    const { show, charts } = await gemeente(documents, (door) => ({
      ...door,
      apply: (seen, change) => door.apply(blind(seen), change),
    }));
    await show();
    await show();
    expect(charts()).toHaveLength(4);
  });

  it('leave a chart of the user on another sheet alone', async () => {
    const { excel, show } = await gemeente([bothFasen(40, 50, 30, 50)]);
    const addChart = () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Blad1');
        sheet.getRange('A1:A2').values = [[1], [2]];
        sheet.charts.add('ColumnClustered', sheet.getRange('A1:A2')).name = 'Groeiblad domeinen';
        await context.sync();
      });
    await excel.use(addChart);
    await show();
    expect(excel.workbook.sheetByName('Blad1')?.charts).toHaveLength(1);
  });

  it('stand on a protected sheet, in as many round trips as a sheet without them', async () => {
    const counts: number[] = [];
    for (const document of [bothFasen(40, 50, 30, 50), withoutFigures]) {
      const { excel, show } = await gemeente([document, document]);
      await show();
      const before = excel.host.syncCount;
      await show();
      counts.push(excel.host.syncCount - before);
      expect(excel.workbook.activeSheet.protection).not.toBeNull();
    }
    expect(counts[0]).toBeLessThanOrEqual(4);
    expect(counts[0]).toBe(counts[1]);
  });
});
