import { expect, test } from 'vitest';
import { toXlsx } from '../../../local/excel/export/to-xlsx.ts';
import { restore, snapshot } from '../../../local/excel/model/snapshot.ts';
import { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import { stepBack } from '../../../local/excel/model/history.ts';
import { openSheet } from '../../../local/excel/user/place.ts';
import { typeIn } from '../../../local/excel/user/type-in.ts';
import { convertXlsx, libreOfficeVersion } from '../../support/libreoffice.ts';
import { partOf } from '../../support/upload/with-part.ts';
import { codeOf, openOffice } from './open-office.ts';

/** Everything that the properties of the file say, as an add-in reads it. */
const readAll = ({ excel }: Awaited<ReturnType<typeof openOffice>>) =>
  excel(async (context) => {
    const { custom } = context.workbook.properties;
    custom.load('items/key,items/value,items/type');
    await context.sync();
    return custom.items.map(({ key, value, type }) => [key, value as unknown, type]);
  });

test('properties of the file have a name, a value and its type, and are known whatever their case', async () => {
  const office = await openOffice();
  await office.excel(async (context) => {
    const { custom } = context.workbook.properties;
    custom.add('Naam', '=1+1');
    custom.add('Aantal', 12);
    custom.add('Half', 0.5);
    custom.add('Klaar', true);
    custom.add('weg', 'x');
    custom.add('naam', "'t Twiespan");
    await context.sync();
    custom.getItem('WEG').delete();
    custom.getItem('aantal').value = 13;
    await context.sync();
  });
  expect(await readAll(office)).toEqual([
    ['Naam', "'t Twiespan", 'String'],
    ['Aantal', 13, 'Number'],
    ['Half', 0.5, 'Float'],
    ['Klaar', true, 'Boolean'],
  ]);
});

test('what is not there can be deleted, and not be asked for', async () => {
  const office = await openOffice();
  await office.excel(async (context) => {
    context.workbook.properties.custom.getItemOrNullObject('Weg').delete();
    await context.sync();
  });
  const asking = office.excel(async (context) => {
    context.workbook.properties.custom.getItem('Weg').load('value');
    await context.sync();
  });
  expect(await codeOf(asking)).toBe('ItemNotFound');
  const nameless = office.excel(async (context) => {
    context.workbook.properties.custom.add('', 'x');
    await context.sync();
  });
  expect(await codeOf(nameless)).toBe('InvalidArgument');
});

test('a long name and a long value are cut off, and of a text no more than 127 characters come back', async () => {
  const office = await openOffice();
  await office.excel(async (context) => {
    context.workbook.properties.custom.add('n'.repeat(300), 'w'.repeat(300));
    await context.sync();
  });
  expect(office.workbook.customProperties).toEqual({ ['n'.repeat(255)]: 'w'.repeat(255) });
  expect(await readAll(office)).toEqual([['n'.repeat(255), 'w'.repeat(127), 'String']]);
});

test('a value that another program made too long stops who reads it, and not who reads its name', async () => {
  const workbook = new WorkbookModel();
  workbook.customProperties = { Lang: 'w'.repeat(256) };
  const office = await openOffice({ workbook });
  expect(await codeOf(readAll(office))).toBe('GeneralException');
  const names = await office.excel(async (context) => {
    const custom = context.workbook.properties.custom.load('items/key');
    await context.sync();
    return custom.items.map(({ key }) => key);
  });
  expect(names).toEqual(['Lang']);
});

test('all of them can be taken away at once', async () => {
  const office = await openOffice();
  const counted = await office.excel(async (context) => {
    const { custom } = context.workbook.properties;
    custom.add('a', 1);
    custom.add('b', 2);
    const before = custom.getCount();
    custom.deleteAll();
    const after = custom.getCount();
    await context.sync();
    return [before.value, after.value];
  });
  expect(counted).toEqual([2, 0]);
});

test('properties stay with the file, do not go back with undo, and are none in a file of before', async () => {
  const office = await openOffice();
  typeIn(openSheet(office.workbook, office.workbook.activeSheet.name), 'A1', 'een');
  office.workbook.customProperties = { Naam: 'ja' };
  expect(stepBack(office.workbook)).toBe(true);
  expect(office.workbook.customProperties).toEqual({ Naam: 'ja' });
  expect(restore(snapshot(office.workbook)).customProperties).toEqual({ Naam: 'ja' });
  const { customProperties: gone, ...older } = JSON.parse(snapshot(office.workbook)) as Record<
    string,
    unknown
  >;
  expect(gone).toEqual({ Naam: 'ja' });
  expect(restore(JSON.stringify(older)).customProperties).toEqual({});
});

const exported = (): Promise<Uint8Array> => {
  const workbook = new WorkbookModel();
  workbook.customProperties = { 'a<b>&"c"': "=1+1 & '", Aantal: 12, Half: 0.5, Klaar: true };
  return toXlsx(workbook);
};

test('properties are written in a part of their own, which the file points at', async () => {
  const file = await exported();
  expect(partOf(file, '[Content_Types].xml')).toContain('PartName="/docProps/custom.xml"');
  expect(partOf(file, '_rels/.rels')).toContain(
    'relationships/custom-properties" Target="/docProps/custom.xml"',
  );
  const part = partOf(file, 'docProps/custom.xml');
  expect(part).toContain("<vt:lpwstr>=1+1 &amp; '</vt:lpwstr>");
  expect(part).toContain('<vt:i4>12</vt:i4>');
  expect(part).toContain('<vt:r8>0.5</vt:r8>');
  expect(part).toContain('<vt:bool>true</vt:bool>');
});

/** On a machine without LibreOffice test/local/excel/libreoffice.test.ts says that nothing was compared with it. */
const testInLibreOffice = libreOfficeVersion === null ? () => undefined : test;

testInLibreOffice('another program reads them and writes them again', async () => {
  const part = partOf(await convertXlsx(await exported(), 'xlsx'), 'docProps/custom.xml');
  expect(part).toContain('name="a&lt;b&gt;&amp;&quot;c&quot;"');
  expect(part).toContain('<vt:lpwstr>=1+1 &amp; &apos;</vt:lpwstr>');
  expect(part).toContain('<vt:bool>1</vt:bool>');
});
