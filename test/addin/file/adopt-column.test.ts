import { beforeAll, describe, expect, it } from 'vitest';
import { writeText } from '../../../addin/file/draw/edit-cells.ts';
import { mendTable } from '../../../addin/file/draw/mend-tables.ts';
import { type FileWorkbook, fileWorkbook } from '../../../addin/file/file-workbook.ts';
import { fileLimits } from '../../../addin/file/open-file.ts';
import { attributeOf, childOf } from '../../../addin/file/package/xml.ts';
import { XlsxPackage } from '../../../addin/file/package/xlsx-package.ts';
import { unpack } from '../../../addin/file/package/zip.ts';
import { openBook } from '../../../addin/file/read/book.ts';
import { sheetParts } from '../../../addin/file/read/book-part.ts';
import { rowsOf } from '../../../addin/file/read/grid.ts';
import { type TablePart, tableParts } from '../../../addin/file/read/table-parts.ts';
import { valueOf } from '../../support/open-excel.ts';
import { emptyForm } from '../../support/upload/file-ports.ts';

const SHEET = 'Groepen';
const column = (heading: string) => ({ kind: 'column', sheet: SHEET, table: 'Groepen', heading }) as const;

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await emptyForm('school-linde');
});

const tableIn = (file: XlsxPackage): TablePart =>
  tableParts(file, sheetParts(file)).find(({ name }) => name === 'Groepen')!;
const sheetIn = (file: XlsxPackage) => sheetParts(file).find(({ name }) => name === SHEET)!;
const at = (file: XlsxPackage, row: number, cell: number) =>
  openBook(file).gridOf(sheetIn(file)).at(row, cell);

async function addColumns(file: XlsxPackage, ...headings: readonly string[]) {
  const workbook: FileWorkbook = fileWorkbook(file);
  return workbook.apply(valueOf(await workbook.read()), { adopt: headings.map(column) });
}

describe('a column more in a file', () => {
  it('stands at the right, over cells that are empty', async () => {
    const file = new XlsxPackage(unpack(bytes, fileLimits));
    const { area } = tableIn(file);
    valueOf(await addColumns(file, 'Nieuw', 'Nog nieuwer'));
    expect(tableIn(file).area).toEqual({ ...area, columns: area.columns + 2 });
    expect(at(file, area.row, area.column + area.columns + 1)).toBe('Nog nieuwer');
  });

  it.each([
    ['its heading', 0, 0],
    ['a cell of it', 1, 0],
    ['the heading of a second one', 0, 1],
  ])('writes over nothing that somebody wrote where %s would stand', async (_, down, across) => {
    const file = new XlsxPackage(unpack(bytes, fileLimits));
    const { area } = tableIn(file);
    const [row, cell] = [area.row + down, area.column + area.columns + across];
    writeText(file.edit(sheetIn(file).path), row, cell, 'eigen woorden');
    const before = file.toBytes();
    const outcome = await addColumns(file, 'Nieuw', 'Nog nieuwer');
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'geen-plek-voor-kolom' } });
    expect(at(file, row, cell)).toBe('eigen woorden');
    expect(file.toBytes()).toEqual(before);
  });

  it('leaves the row of totals outside the rows of the table', async () => {
    const file = new XlsxPackage(unpack(bytes, fileLimits));
    const { path } = tableIn(file);
    file.edit(path).setAttribute('totalsRowCount', '1');
    const { area } = tableIn(file);
    valueOf(await addColumns(file, 'Nieuw'));
    expect(tableIn(file).area).toEqual({ ...area, columns: area.columns + 1 });
  });
});

describe('buttons to filter in a file', () => {
  it('are about the rows without the totals', () => {
    const file = new XlsxPackage(unpack(bytes, fileLimits));
    const { path } = tableIn(file);
    const table = file.edit(path);
    table.setAttribute('totalsRowCount', '1');
    const { area } = tableIn(file);
    mendTable(table, { filter: false, area });
    mendTable(table, { filter: true, area });
    const filtered = attributeOf(childOf(table, 'autoFilter')!, 'ref');
    expect(filtered).not.toBe(attributeOf(table, 'ref'));
    expect(filtered).toMatch(new RegExp(`${area.row + area.rows}$`));
  });
});

describe('rows that do not say where they stand', () => {
  it('keep their place when a cell is written between them', () => {
    const file = new XlsxPackage(unpack(bytes, fileLimits));
    const sheet = file.edit(sheetIn(file).path);
    const data = childOf(sheet, 'sheetData')!;
    while (data.firstChild !== null) data.removeChild(data.firstChild);
    const row = () => data.appendChild(sheet.ownerDocument!.createElementNS(sheet.namespaceURI, 'row'));
    [row(), row(), row()].forEach((one, nth) => {
      if (nth !== 1) one.appendChild(sheet.ownerDocument!.createElementNS(sheet.namespaceURI, 'c'));
    });
    writeText(sheet, 2, 0, 'derde');
    writeText(sheet, 1, 0, 'tweede');
    expect([1, 2].map((nth) => at(file, nth, 0))).toEqual(['tweede', 'derde']);
    expect([...rowsOf(sheet)].map((one) => one.row)).toEqual([0, 1, 2]);
  });
});
