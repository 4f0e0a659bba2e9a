import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { toXlsx } from '../../../local/excel/export/to-xlsx.ts';
import { openOffice } from './open-office.ts';

/** Two sheets with three charts between them; names that would break a file that does not guard them. */
async function exported(): Promise<Uint8Array> {
  const { excel, workbook } = await openOffice();
  await excel(async (context) => {
    const { worksheets } = context.workbook;
    for (const name of ["Jan's <A> & B", 'Lijsten']) {
      const sheet = name === 'Lijsten' ? worksheets.add(name) : worksheets.getItem('Kinderen');
      sheet.name = name;
      sheet.getRange('A1').values = [['Zo gaat het & "goed".']];
      sheet.getRange('A5:C7').values = [
        ['Domein', 'Gemeente', 'Streef'],
        ['Taal', 58, 75],
        ['Rekenen', 74.6, 75],
      ];
      sheet.getRange('B6:C7').numberFormat = [
        ['General"%"', 'General"%"'],
        ['General"%"', 'General"%"'],
      ];
      sheet.tables.add('A5:C7', true);
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B6:B7'), 'Columns');
      chart.name = 'Groei';
      chart.title.text = 'Groei & <domein>';
      chart.series.getItemAt(0).name = 'Gemeente';
      chart.series.getItemAt(0).setXAxisValues(sheet.getRange('A6:A7'));
      chart.series.getItemAt(0).hasDataLabels = true;
      const target = chart.series.add('Streef');
      target.setValues(sheet.getRange('C6:C7'));
      target.setXAxisValues(sheet.getRange('A6:A7'));
      target.chartType = 'LineMarkers';
      target.markerStyle = 'Triangle';
      chart.setPosition('A2', 'C4');
    }
    const second = worksheets.getItem('Lijsten');
    second.charts.add('Line', second.getRange('B6:B7'), 'Columns');
    second.protection.protect();
    await context.sync();
  });
  return toXlsx(workbook);
}

const text = async (zip: JSZip, part: string): Promise<string> =>
  (await zip.file(part)?.async('string')) ?? '';

describe('charts in an exported file', () => {
  it('are parts that everything points to, each with what it is', async () => {
    const zip = await JSZip.loadAsync(await exported());
    const parts = Object.keys(zip.files).filter((name) => /^xl\/(charts|drawings)\/[^/]+xml$/.test(name));
    expect(parts.sort()).toEqual([
      'xl/charts/chart1.xml',
      'xl/charts/chart2.xml',
      'xl/charts/chart3.xml',
      'xl/drawings/drawing1.xml',
      'xl/drawings/drawing2.xml',
    ]);
    const types = await text(zip, '[Content_Types].xml');
    parts.forEach((part) => expect(types).toContain(`PartName="/${part}"`));
    for (const [part, to] of [
      ['xl/worksheets/_rels/sheet1.xml.rels', '/xl/drawings/drawing1.xml'],
      ['xl/worksheets/_rels/sheet2.xml.rels', '/xl/drawings/drawing2.xml'],
      ['xl/drawings/_rels/drawing2.xml.rels', '/xl/charts/chart3.xml'],
    ] as const) {
      const relations = await text(zip, part);
      expect(relations).toContain(`Target="${to}"`);
      const ids = [...relations.matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('stand in the sheet where the format wants the drawing: after the page, before its tables', async () => {
    const sheet = await text(await JSZip.loadAsync(await exported()), 'xl/worksheets/sheet1.xml');
    const order = ['<pageSetup', '<drawing ', '<tableParts'].map((part) => sheet.indexOf(part));
    expect(order.every((at) => at > 0)).toBe(true);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
  });

  it('draw the cells, keep their values, and say in words what they show', async () => {
    const zip = await JSZip.loadAsync(await exported());
    const chart = await text(zip, 'xl/charts/chart1.xml');
    expect(chart).toContain("<c:f>'Jan''s &lt;A&gt; &amp; B'!$B$6:$B$7</c:f>");
    expect(chart).toContain('<c:v>74.6</c:v>');
    expect(chart).toContain('<a:t>Groei &amp; &lt;domein&gt;</a:t>');
    expect(chart).toContain('<c:symbol val="triangle"/>');
    expect(await text(zip, 'xl/drawings/drawing1.xml')).toContain(
      'descr="Groei &amp; &lt;domein&gt;. Zo gaat het &amp; &quot;goed&quot;. Taal: Gemeente 58%, Streef 75%. Rekenen: Gemeente 74,6%, Streef 75%."',
    );
  });

  it('cover the cells that they covered', async () => {
    const drawing = await text(await JSZip.loadAsync(await exported()), 'xl/drawings/drawing1.xml');
    const [from, to] = ['from', 'to'].map((name) => {
      const [, inside = ''] = new RegExp(`<xdr:${name}>(.*?)</xdr:${name}>`).exec(drawing) ?? [];
      return [...inside.matchAll(/>(\d+)</g)].map(([, number]) => Number(number));
    });
    expect([from, to]).toEqual([
      [0, 0, 1, 0],
      [3, 0, 4, 0],
    ]);
  });

  it('leave the rest of the file as it was', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await exported()).buffer as ArrayBuffer);
    expect(book.worksheets.map(({ name }) => name)).toEqual(["Jan's <A> & B", 'Lijsten']);
    expect(book.getWorksheet('Lijsten')?.getCell('B7').value).toBe(74.6);
    expect(book.getWorksheet('Lijsten')?.getTables()).toHaveLength(1);
  });
});
