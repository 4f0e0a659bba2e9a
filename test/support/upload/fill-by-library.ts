import ExcelJS from 'exceljs';
import * as sheetJs from 'xlsx';
import type { TypedCell } from './typed-cells.ts';

/** A file after a program with SheetJS read it, typed in cells and wrote it: that drops tables, formats and rules. */
export function fillWithSheetJs(bytes: Uint8Array, cells: readonly TypedCell[]): Uint8Array {
  const book = sheetJs.read(bytes);
  for (const { sheet, address, text } of cells) {
    const worksheet = book.Sheets[sheet];
    if (worksheet === undefined) throw new Error(`There is no sheet ${sheet}.`);
    sheetJs.utils.sheet_add_aoa(worksheet, [[asTyped(text)]], { origin: address });
  }
  return new Uint8Array(sheetJs.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

/** The same with ExcelJS, which keeps tables and rules but knows only part of what a file can hold. */
export async function fillWithExcelJs(bytes: Uint8Array, cells: readonly TypedCell[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  for (const { sheet, address, text } of cells) {
    const worksheet = book.getWorksheet(sheet);
    if (worksheet === undefined) throw new Error(`There is no sheet ${sheet}.`);
    worksheet.getCell(address).value = asTyped(text);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Such a program makes a number of what looks like one. */
const asTyped = (text: string): string | number => (/^\d+$/.test(text) ? Number(text) : text);
