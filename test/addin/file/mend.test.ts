import type { Element } from '@xmldom/xmldom';
import { beforeAll, describe, expect, it } from 'vitest';
import { fileWorkbook } from '../../../addin/file/file-workbook.ts';
import { fileLimits } from '../../../addin/file/open-file.ts';
import { appendXml, attributeOf, childOf, childrenOf, firstAfter } from '../../../addin/file/package/xml.ts';
import { XlsxPackage } from '../../../addin/file/package/xlsx-package.ts';
import { unpack } from '../../../addin/file/package/zip.ts';
import { sheetOrder } from '../../../addin/file/draw/sheet-order.ts';
import { bookPath, listedSheets, sheetParts } from '../../../addin/file/read/book-part.ts';
import { cellsOf, rowsOf } from '../../../addin/file/read/grid.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { valueOf } from '../../support/open-excel.ts';
import { contentsOfFile, lookOfFile } from '../../support/upload/file-look.ts';
import { fillWithExcelJs } from '../../support/upload/fill-by-library.ts';
import { emptyForm, flowsOn, invitingClient, opened } from '../../support/upload/file-ports.ts';
import { typedCells } from '../../support/upload/typed-cells.ts';

const LOCATIE = 'school-linde';
const client = invitingClient(LOCATIE);
const unpacked = (bytes: Uint8Array) => new XlsxPackage(unpack(bytes, fileLimits));
const mend = async (file: XlsxPackage) =>
  valueOf(await flowsOn(fileWorkbook(file), client).mendLook()).differences;

let empty: Uint8Array;
let filled: Uint8Array;
beforeAll(async () => {
  empty = await emptyForm(LOCATIE);
  filled = await fillWithExcelJs(
    empty,
    await typedCells(opened(empty), goodForm(['Groep 1', 'Groep 2'], 12)),
  );
});

const sheetIn = (file: XlsxPackage, name: string): Element =>
  file.edit(sheetParts(file).find((one) => one.name === name)!.path);

/** What another program, or a person in it, does to the look of the child list. */
function harmKinderen(kinderen: Element): void {
  for (const { row, column, cell } of cellsOf(kinderen))
    if (row > 6 && row < 12 && column < 5) cell.removeAttribute('s');
  for (const name of ['dataValidations', 'conditionalFormatting', 'sheetPr', 'pageSetup'])
    for (const one of childrenOf(kinderen, name)) kinderen.removeChild(one);
  const columns = childrenOf(childOf(kinderen, 'cols')!, 'col');
  columns.find((one) => attributeOf(one, 'min') === '4')?.setAttribute('hidden', '1');
  columns.find((one) => attributeOf(one, 'min') === '6')?.setAttribute('width', '40');
  [...rowsOf(kinderen)].find(({ row }) => row === 8)?.line.setAttribute('hidden', '1');
  put(kinderen, 'sheetProtection', '<sheetProtection sheet="1"/>');
}

const put = (sheet: Element, name: string, text: string) =>
  appendXml(sheet, text, firstAfter(sheet, name, sheetOrder));

function harm(file: XlsxPackage): void {
  harmKinderen(sheetIn(file, 'Kinderen'));
  const merged = '<mergeCells count="1"><mergeCell ref="A1:D2"/></mergeCells>';
  put(sheetIn(file, 'Groepen'), 'mergeCells', merged);
  const lijsten = sheetIn(file, 'Lijsten');
  lijsten.removeChild(childOf(lijsten, 'sheetProtection')!);
  listedSheets(file.edit(bookPath(file)))
    .find((one) => attributeOf(one, 'name') === 'Gegevens')
    ?.setAttribute('state', 'hidden');
}

describe('mending the look of a file', () => {
  it('finds nothing in a file that nobody harmed, and leaves it as it looks', async () => {
    const file = unpacked(empty);
    const before = lookOfFile(file);
    expect(await mend(file)).toEqual([]);
    expect(lookOfFile(file)).toEqual(before);
  });

  it('makes a file look as it did, and touches nothing that was typed', async () => {
    const file = unpacked(empty);
    const [look, contents] = [lookOfFile(file), contentsOfFile(file)];
    harm(file);
    expect(lookOfFile(file)).not.toEqual(look);
    await mend(file);
    expect(lookOfFile(file)).toEqual(look);
    expect(contentsOfFile(file)).toEqual(contents);
  });

  it('works on a file that another library wrote', async () => {
    const file = unpacked(filled);
    harm(file);
    const contents = contentsOfFile(file);
    expect((await mend(file)).length).toBeGreaterThan(3);
    expect(contentsOfFile(file)).toEqual(contents);
    expect(await mend(unpacked(file.toBytes()))).toEqual([]);
  });

  it('changes nothing where a sheet has a password, and says so', async () => {
    const file = unpacked(empty);
    harm(file);
    childOf(sheetIn(file, 'Kinderen'), 'sheetProtection')?.setAttribute('password', 'CC1A');
    const before = lookOfFile(file);
    const outcome = await flowsOn(fileWorkbook(file), client).mendLook();
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'blad-beveiligd' } });
    expect(lookOfFile(file)).toEqual(before);
  });
});
