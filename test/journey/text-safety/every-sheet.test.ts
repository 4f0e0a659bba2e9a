import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { officeWorkbook } from '../../../addin/excel/office-workbook.ts';
import { drawnCells } from '../../../addin/file/draw/cells-xml.ts';
import { fromCellText } from '../../../addin/file/package/xml-text.ts';
import { emptyFile } from '../../../addin/file/open-file.ts';
import type { CellValue, SheetModel } from '../../../addin/sheets/sheet-model.ts';
import { toXlsx } from '../../../local/excel/export/to-xlsx.ts';
import { readValue } from '../../../local/excel/model/cell-value.ts';
import { difficultSheet } from '../../support/difficult-sheet.ts';
import { proseTexts, textsOf } from '../../support/difficult-texts.ts';
import { everySheet } from '../../support/every-sheet.ts';
import { exampleClient } from '../../support/example-client.ts';
import { convertXlsx, libreOfficeVersion } from '../../support/libreoffice.ts';
import { openExcel, type OpenExcel, valueOf } from '../../support/open-excel.ts';
import { partOf, partsOf, withPart } from '../../support/upload/with-part.ts';

/** What XML cannot hold stands in no heading: those are the add-in's own. */
const models = everySheet.map((sheet) => difficultSheet(sheet, textsOf(proseTexts)));
const names = models.map(({ name }) => name);
const modelOf = (name: string): SheetModel => models.find((one) => one.name === name)!;

/** Every text of a sheet, by the cell in which it must stand. */
const expectedOf = (
  model: SheetModel,
): readonly (readonly [row: number, column: number, value: CellValue])[] =>
  [...drawnCells(model)].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { value }]) => (value === '' ? [] : [[row, column, value] as const])),
  );

type Held = (name: string, row: number, column: number) => unknown;

/** The cells of a sheet that say something else than was written. */
const wrongIn = (name: string, held: Held): readonly string[] =>
  expectedOf(modelOf(name)).flatMap(([row, column, value]) => {
    const found = held(name, row, column);
    return found === value ? [] : [`${row},${column}: ${JSON.stringify(value)} is ${JSON.stringify(found)}`];
  });

async function withExcelJs(bytes: Uint8Array): Promise<Held> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  return (name, row, column) => asText(book.getWorksheet(name)?.getCell(row + 1, column + 1).value);
}

const FIRST_DAY = Date.UTC(1899, 11, 30);

/** LibreOffice gives signs of another font a run of their own; ExcelJS makes a date of a number that looks like one. */
function asText(value: ExcelJS.CellValue | undefined): unknown {
  if (value instanceof Date) return (value.getTime() - FIRST_DAY) / 86_400_000;
  return value instanceof Object && 'richText' in value
    ? value.richText.map(({ text }) => text).join('')
    : value;
}

/** ExcelJS leaves the escapes of a text that stands in its cell as they are. */
const unescaped =
  (held: Held): Held =>
  (...at) => {
    const value = held(...at);
    return typeof value === 'string' ? fromCellText(value) : value;
  };

/** Parts of a file in which a cell calculates. */
const calculating = (bytes: Uint8Array): readonly string[] =>
  Object.keys(partsOf(bytes)).filter(
    (path) => path.startsWith('xl/worksheets/sheet') && /<f[ >/]/.test(partOf(bytes, path)),
  );

describe('difficult texts on every sheet that the add-in draws in Excel', () => {
  let excel: OpenExcel;
  let inFile: Held;
  let bytes: Uint8Array;
  beforeAll(async () => {
    excel = await openExcel({ client: exampleClient({}) });
    await excel.use(async () => {
      const draw = models.filter(
        ({ name }) => !['Respons', 'Gemeentebeeld', 'Terugkoppeling'].includes(name),
      );
      const others = models.filter((model) => !draw.includes(model));
      for (const part of [draw, others])
        valueOf(await officeWorkbook.apply(valueOf(await officeWorkbook.read()), { draw: part }));
    });
    bytes = await toXlsx(excel.workbook);
    inFile = await withExcelJs(bytes);
  });
  afterAll(() => excel.close());

  it.each(names)('%s holds them to the letter, and none calculates', (name) => {
    const { workbook } = excel;
    const sheet = workbook.sheetByName(name)!;
    expect(wrongIn(name, (_, row, column) => readValue(workbook, sheet, row, column))).toEqual([]);
    expect([...sheet.cells.entries()].filter(({ cell }) => cell.formula !== undefined)).toEqual([]);
  });

  it.each(names)('%s holds them in the file that Excel saves, as another library reads it', (name) => {
    expect(wrongIn(name, inFile)).toEqual([]);
    expect(calculating(bytes)).toEqual([]);
  });
});

/** What LibreOffice itself takes out of a text or makes a line end of, when it saves. */
const lostInLibreOffice = /\r|_x[0-9A-F]{4}_/;
/** On a machine without LibreOffice test/local/excel/libreoffice.test.ts says that nothing was compared with it. */
const itInLibreOffice = libreOfficeVersion === null ? () => undefined : it;

describe('difficult texts on every sheet of a file that the page makes', () => {
  let bytes: Uint8Array;
  let held: Held;
  beforeAll(async () => {
    const file = emptyFile();
    valueOf(await file.apply(valueOf(await file.read()), { draw: models }));
    bytes = file.toBytes();
    held = unescaped(await withExcelJs(bytes));
  });

  it.each(names)('%s holds them to the letter, as another library reads it', (name) => {
    expect(wrongIn(name, held)).toEqual([]);
  });

  it('none calculates, and each stands in its cell as text', () => {
    expect(calculating(bytes)).toEqual([]);
    const sheets = Object.keys(partsOf(bytes)).filter((path) => path.startsWith('xl/worksheets/sheet'));
    expect(sheets).toHaveLength(models.length);
    for (const path of sheets) expect(partOf(bytes, path)).not.toMatch(/ t="(?:str|e|d)"/);
  });

  itInLibreOffice(
    'come back after LibreOffice calculated and saved them, but for what that takes out',
    async () => {
      const saved = await convertXlsx(bytes, 'xlsx');
      const after = await withExcelJs(saved);
      const wrong = names.flatMap((name) =>
        wrongIn(name, after).filter(
          (one) => !lostInLibreOffice.test(JSON.parse(one.split(/: | is /)[1]!) as string),
        ),
      );
      expect(wrong).toEqual([]);
      expect(calculating(saved)).toEqual([]);
    },
  );
});

describe('planted fault', () => {
  it('a text that is written as a formula is found out', async () => {
    const file = emptyFile();
    valueOf(await file.apply(valueOf(await file.read()), { draw: models.slice(0, 1) }));
    const path = 'xl/worksheets/sheet1.xml';
    const faulty = withPart(file.toBytes(), path, (xml) =>
      xml.replace(/ t="inlineStr"><is><t[^>]*>[^<]*<\/t><\/is>/, '><f>1+1</f><v>2</v>'),
    );
    expect(calculating(faulty)).toEqual([path]);
    const held = unescaped(await withExcelJs(faulty));
    expect(wrongIn(names[0]!, held)).not.toEqual([]);
  });
});
