import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { toXlsx } from '../../../local/excel/export/to-xlsx.ts';
import { openOffice } from './open-office.ts';
import { fillWorkbook } from './rich-workbook.ts';

async function exported(): Promise<Uint8Array> {
  const office = await openOffice();
  await fillWorkbook(office);
  return toXlsx(office.workbook);
}

async function read(file: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(file.buffer as ArrayBuffer);
  return book;
}

test('values, formulas, formats and widths come back', async () => {
  const sheet = (await read(await exported())).getWorksheet('Kinderen')!;
  expect(sheet.getCell('A4').value).toBe('007');
  expect(sheet.getCell('B2').value).toBe(2);
  expect(sheet.getCell('E1').value).toEqual({ formula: 'SUM(Kinderlijst[Groep])', result: 5 });
  expect(sheet.getCell('A1').fill).toMatchObject({ fgColor: { argb: 'FF1F6F54' } });
  expect(sheet.getCell('A1').font.color).toEqual({ argb: 'FFFFFFFF' });
  expect(sheet.getCell('E3').numFmt).toBe('0%');
  expect(sheet.getColumn(2).width).toBeCloseTo(18.33, 1);
});

test('tables, names, validation, conditional formats and protection come back', async () => {
  const book = await read(await exported());
  const sheet = book.getWorksheet('Kinderen')!;
  const lists = book.getWorksheet('Lijsten')!;
  expect(sheet.getTables().map((table) => (table as unknown as { table: object }).table)).toMatchObject([
    { name: 'Kinderlijst', tableRef: 'A1:C4', style: { theme: 'TableStyleMedium4' } },
  ]);
  expect(book.definedNames.getRanges('Oordelen').ranges).toEqual(['Lijsten!$A$1:$A$2']);
  expect(sheet.getCell('C3').dataValidation).toMatchObject({
    type: 'list',
    formulae: ['Oordelen'],
    promptTitle: 'Oordeel',
    prompt: 'Kies een oordeel.',
  });
  const { conditionalFormattings } = sheet as unknown as { conditionalFormattings: object[] };
  expect(conditionalFormattings).toMatchObject([
    { ref: 'C2:C4', rules: [{ type: 'cellIs', operator: 'equal' }] },
  ]);
  expect(lists.state).toBe('hidden');
  expect(lists.properties.tabColor).toEqual({ argb: 'FFAA5500' });
  expect((lists as unknown as { sheetProtection: object }).sheetProtection).toMatchObject({ sheet: true });
});

test('frozen panes and page setup come back', async () => {
  const file = await exported();
  const sheet = (await read(file)).getWorksheet('Kinderen')!;
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  expect(sheet.pageSetup).toMatchObject({
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '1:1',
  });
  const zip = await JSZip.loadAsync(file);
  expect(await zip.file('xl/workbook.xml')!.async('string')).toContain('Kinderen&apos;!$A$1:$C$4<');
});

test('a file names the product and nobody else', async () => {
  const zip = await JSZip.loadAsync(await exported());
  const core = await zip.file('docProps/core.xml')!.async('string');
  expect(core).toContain('<dc:creator>Groeiblad</dc:creator>');
  expect(core).toContain('<cp:lastModifiedBy>Groeiblad</cp:lastModifiedBy>');
  const app = await zip.file('docProps/app.xml')!.async('string');
  expect(app).toMatch(/<Company>\s*<\/Company>|<Company\/>/);
});
