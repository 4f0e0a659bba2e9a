import { beforeAll, describe, expect, it } from 'vitest';
import { readForm } from '../../../addin/flows/read-form.ts';
import { sheetParts } from '../../../addin/file/read/book-part.ts';
import { XlsxPackage } from '../../../addin/file/package/xlsx-package.ts';
import { unpack } from '../../../addin/file/package/zip.ts';
import { fileLimits } from '../../../addin/file/open-file.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { valueOf } from '../../support/open-excel.ts';
import { OWN_SHEET, withOwnSheet } from '../../support/upload/content-with.ts';
import { fillWithExcelJs } from '../../support/upload/fill-by-library.ts';
import { emptyForm, flowsOn, invitingClient, opened } from '../../support/upload/file-ports.ts';
import { typedCells } from '../../support/upload/typed-cells.ts';
import { partOf, partsOf, withPart } from '../../support/upload/with-part.ts';

const LOCATIE = 'school-linde';
const client = invitingClient(LOCATIE);

/** Says of each part what it is, in any order. */
const TYPES = '[Content_Types].xml';

const sheetPath = (bytes: Uint8Array, name: string): string =>
  sheetParts(new XlsxPackage(unpack(bytes, fileLimits))).find((one) => one.name === name)!.path;

async function checked(bytes: Uint8Array, times = 1): Promise<Uint8Array> {
  const file = opened(bytes);
  for (let time = 0; time < times; time += 1) valueOf(await flowsOn(file, client).check());
  return file.toBytes();
}

/** Paths of the parts that say something else, are new or are gone. */
function changed(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  const paths = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...paths].filter(
    (path) => Buffer.compare(old[path] ?? Buffer.of(), now[path] ?? Buffer.of()) !== 0,
  );
}

let empty: Uint8Array;
let filled: Uint8Array;
beforeAll(async () => {
  empty = await emptyForm(LOCATIE);
  const cells = await typedCells(opened(empty), goodForm(['Groep 1', 'Groep 2'], 12));
  filled = await withOwnSheet(await fillWithExcelJs(empty, cells));
});

describe('signs in a cell of the user that programs take for line ends', () => {
  it('stay what they were when another cell of the sheet is filled', async () => {
    const form = await emptyForm('school-linde');
    const typed = withPart(form, 'xl/worksheets/sheet2.xml', (text) =>
      text.replace(
        /<c r="B7"[^>]*\/>/,
        '<c r="B7" t="inlineStr"><is><t>a&#13;b\u2028c\u0085d&#10;e</t></is></c>',
      ),
    );
    const file = opened(typed);
    const cell = { table: 'Kinderen', row: 2, column: 0, text: 'K99' };
    valueOf(await file.apply(valueOf(await file.read()), { texts: [cell] }));
    const rows = valueOf(await opened(file.toBytes()).read()).tables.get('Kinderen')?.rows;
    expect([rows?.[0]?.[1], rows?.[2]?.[0]]).toEqual(['a\rb\u2028c\u0085d\ne', 'K99']);
  });
});

describe('the copy of a file', () => {
  it('holds every part of the own sheet of the user, byte for byte', async () => {
    const after = await checked(filled);
    const parts = changed(filled, after);
    const own = Object.keys(partsOf(filled)).filter((path) =>
      /media|drawings|comments|theme|sharedStrings/.test(path),
    );
    expect(own.length).toBeGreaterThan(3);
    expect(parts.filter((path) => own.includes(path))).toEqual([]);
    expect(parts).not.toContain(sheetPath(filled, OWN_SHEET));
  });

  it('holds what was typed in the form, byte for byte: only sheets that the add-in draws are other', async () => {
    const after = await checked(filled);
    for (const name of ['Kinderen', 'Toelichting', 'Gegevens', 'Lijsten'])
      expect(changed(filled, after)).not.toContain(sheetPath(filled, name));
    expect(changed(filled, after)).toContain(sheetPath(filled, 'Controle'));
    // On Groepen the list is counted, in grey: what was typed is the same, and a second check finds it all said.
    const form = async (file: typeof filled) => valueOf(await readForm(opened(file))).form;
    expect(await form(after)).toEqual(await form(filled));
    expect(changed(after, await checked(after))).not.toContain(sheetPath(filled, 'Groepen'));
  });

  it('is the same however often it is checked: nothing piles up in it', async () => {
    const once = await checked(filled);
    const often = await checked(filled, 4);
    expect(Object.keys(partsOf(often)).sort()).toEqual(Object.keys(partsOf(once)).sort());
    expect(partOf(often, 'xl/styles.xml')).toBe(partOf(once, 'xl/styles.xml'));
    expect(changed(once, often).filter((path) => path !== TYPES)).toEqual([]);
    const kinds = (bytes: Uint8Array) => partOf(bytes, TYPES).split('<').sort();
    expect(kinds(often)).toEqual(kinds(once));
  });

  it('has one sheet in front: with two, everything is typed in both', async () => {
    const after = await checked(empty);
    const inFront = Object.entries(partsOf(after)).filter(
      ([path, content]) =>
        path.includes('worksheets/sheet') && Buffer.from(content).includes('tabSelected="1"'),
    );
    expect(inFront).toHaveLength(1);
  });

  it('gets a code in the cell of a child without one, and nothing else in that sheet is other', async () => {
    const path = sheetPath(filled, 'Kinderen');
    const without = await fillWithExcelJs(filled, [{ sheet: 'Kinderen', address: 'A9', text: '' }]);
    const after = await checked(without);
    const cells = (bytes: Uint8Array) => partOf(bytes, path).match(/<c [^>]*?(\/>|>.*?<\/c>)/gs) ?? [];
    const differing = cells(after).filter((cell, at) => cell !== cells(without)[at]);
    expect(differing).toHaveLength(1);
    expect(differing[0]).toMatch(/^<c r="A9".*K\d\d/s);
  });
});
