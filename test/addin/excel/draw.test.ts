import { afterEach, describe, expect, it } from 'vitest';
import { officeWorkbook } from '../../../addin/excel/office-workbook.ts';
import type { SheetModel, TableModel } from '../../../addin/sheets/sheet-model.ts';
import { readValue } from '../../../local/excel/model/cell-value.ts';
import { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import { exampleClient } from '../../support/example-client.ts';
import { openExcel, type OpenExcel, valueOf } from '../../support/open-excel.ts';

const open: OpenExcel[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

async function emptyExcel(): Promise<OpenExcel> {
  const excel = await openExcel({ client: exampleClient({}), workbook: new WorkbookModel() });
  open.push(excel);
  return excel;
}

/** A sheet with one table of one column. */
const sheetOf = (texts: readonly string[], style: TableModel['styles'][number] = 'cell'): SheetModel => ({
  name: 'Respons',
  accent: true,
  widths: [100],
  heights: [],
  blocks: [],
  tables: [
    {
      name: 'Respons',
      row: 0,
      column: 0,
      header: ['Naam'],
      rows: texts.map((text) => [text]),
      styles: [style],
      filter: false,
    },
  ],
  names: [],
  validations: [],
  conditions: [],
  paper: { upright: false, header: 'Voorbeeld', footer: 'Voorbeeld' },
  locked: false,
  start: { row: 0, column: 0 },
});

const draw = (excel: OpenExcel, model: SheetModel) =>
  excel.use(async () => {
    const seen = valueOf(await officeWorkbook.read());
    valueOf(await officeWorkbook.apply(seen, { draw: [model], reuse: seen.sheets[0]?.name }));
    return valueOf(await officeWorkbook.read())
      .tables.get('Respons')
      ?.rows.flat();
  });

const dangerous = [
  '=1+1',
  '+31 6 00000000',
  '-dash',
  '@SOM(A1)',
  "'t Twiespan",
  "''t dubbel",
  '2025-09',
  '1-2',
  '001',
  '12E4',
  '7,5',
  '7.5',
  '50%',
  'WAAR',
  'TRUE',
  '＝1+1',
];

describe('text in a sheet', () => {
  it('is held by Excel as it was written, whatever it looks like', async () => {
    expect(await draw(await emptyExcel(), sheetOf(dangerous))).toEqual(dangerous);
  });

  it('stays so when the sheet is drawn again', async () => {
    const excel = await emptyExcel();
    await draw(excel, sheetOf(dangerous));
    expect(await draw(excel, sheetOf([...dangerous].reverse()))).toEqual([...dangerous].reverse());
  });

  it('would become something else without the guard', async () => {
    const excel = await emptyExcel();
    // An add-in writes as in the United States: there 7.5 and TRUE are no text, as 7,5 is to a Dutch user.
    const texts = ['=1+1', '-1+2', '2025-09', '1-2', '001', '12E4', '7.5', '50%', 'TRUE', "'t Twiespan"];
    await excel.use(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A10');
        range.values = texts.map((text) => [text]);
        await context.sync();
      }),
    );
    const sheet = excel.workbook.activeSheet;
    const held = texts.map((_, row) => readValue(excel.workbook, sheet, row, 0));
    expect(held.filter((value, row) => value === texts[row])).toEqual([]);
  });

  it('stays text in a column of numbers', async () => {
    expect(await draw(await emptyExcel(), sheetOf(['1-2', '7.5'], 'inputNumber'))).toEqual(['1-2', '7.5']);
  });
});

describe('a sheet that is drawn again', () => {
  it('has no rows as high as what stood there before', async () => {
    const excel = await emptyExcel();
    const heights = [{ row: 1, rows: 3, points: 120 }];
    await draw(excel, { ...sheetOf(['een', 'twee', 'drie']), heights });
    await draw(excel, { ...sheetOf(['een', 'twee', 'drie']), heights: [{ row: 1, points: 60 }] });
    const { rows } = excel.workbook.sheets[0]!;
    expect([1, 2, 3].map((row) => rows.get(row)?.size)).toEqual([60, 15, 15]);
  });
});

describe('the words on paper', () => {
  it('are printed as they are, also an ampersand', async () => {
    const excel = await emptyExcel();
    const paper = { upright: true, header: 'Uk & Puk', footer: 'Verzonnen' };
    await draw(excel, { ...sheetOf(['een']), paper });
    const { texts, orientation } = excel.workbook.sheets[0]!.pageLayout;
    expect(texts).toMatchObject({
      leftHeader: 'Uk && Puk',
      rightHeader: '&A',
      leftFooter: 'Verzonnen',
      rightFooter: 'Bladzijde &P van &N',
    });
    expect(orientation).toBe('Portrait');
  });
});

describe('a sheet that is drawn again', () => {
  it('stands where the user put it, under the name that the user gave it', async () => {
    const excel = await emptyExcel();
    await draw(excel, sheetOf(['een']));
    excel.workbook.sheets[0]!.name = 'Mijn overzicht';
    await draw(excel, sheetOf(['twee', 'drie']));
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(['Mijn overzicht']);
    expect(excel.workbook.sheets[0]?.tables).toHaveLength(1);
  });
});
