import { expect, test } from 'vitest';
import { codeOf, openOffice } from './open-office.ts';

test('office.js starts on its own unchanged files and says that it is Excel', async () => {
  const { Office, window } = await openOffice();
  const scripts = [...window.document.querySelectorAll('script')].map(
    (script) => new URL(script.src).pathname,
  );
  expect(scripts.some((path) => path.endsWith('/excel-mac-16.00.js'))).toBe(true);
  expect(Office.context.platform).toBe('Mac');
  expect(Office.context.displayLanguage).toBe('nl-NL');
});

test('a property that was not loaded cannot be read', async () => {
  const { excel } = await openOffice();
  const reading = excel((context) =>
    Promise.resolve(context.workbook.worksheets.getActiveWorksheet().getRange('A1').values),
  );
  expect(await codeOf(reading)).toBe('PropertyNotLoaded');
});

test('a sheet that does not exist is ItemNotFound, with the statement that asked for it', async () => {
  const { excel } = await openOffice();
  const failing = excel(async (context) => {
    context.workbook.worksheets.getItem('Weg').load('name');
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({
    code: 'ItemNotFound',
    debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
  });
});

test('what hangs under a null object is null too', async () => {
  const { excel } = await openOffice();
  const nulls = await excel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Weg');
    const table = sheet.tables.getItemOrNullObject('Kinderen');
    const range = table.getRange();
    range.load('address');
    const present = context.workbook.worksheets.getItemOrNullObject('kinderen');
    await context.sync();
    return [sheet.isNullObject, table.isNullObject, range.isNullObject, present.isNullObject];
  });
  expect(nulls).toEqual([true, true, true, false]);
});

test('a method on a null object fails', async () => {
  const { excel } = await openOffice();
  const calling = excel(async (context) => {
    context.workbook.worksheets.getItemOrNullObject('Weg').activate();
    await context.sync();
  });
  expect(await codeOf(calling)).toBe('ItemNotFound');
});

test('a member that is not built fails by name and is kept in a list', async () => {
  const { excel, host } = await openOffice();
  const calling = excel(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').flashFill();
    await context.sync();
  });
  await expect(calling).rejects.toMatchObject({
    code: 'NotImplemented',
    message: 'Host does not implement Range.flashFill',
  });
  expect([...host.unimplemented]).toEqual(['Range.flashFill']);
});

test('a property that is not built fails by name, read or written', async () => {
  const { excel, host } = await openOffice();
  const loading = excel(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('linkedDataTypeState');
    await context.sync();
  });
  expect(await codeOf(loading)).toBe('NotImplemented');
  const writing = excel(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').style = 'Goed';
    await context.sync();
  });
  expect(await codeOf(writing)).toBe('NotImplemented');
  expect([...host.unimplemented]).toEqual(['Range.linkedDataTypeState', 'Range.style (write)']);
});

test('a tracked range stays valid over requests', async () => {
  const { excel, Excel, use } = await openOffice();
  const range = await excel(async (context) => {
    const kept = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    context.trackedObjects.add(kept);
    await context.sync();
    return kept;
  });
  const values = await use(() =>
    Excel.run(range, async (context) => {
      range.values = [[42]];
      range.load('values');
      await context.sync();
      context.trackedObjects.remove(range);
      return range.values;
    }),
  );
  expect(values).toEqual([[42]]);
});

test('a collection answers items, pages and counts', async () => {
  const { excel } = await openOffice({ sheets: ['Een', 'Twee', 'Drie'] });
  const read = await excel(async (context) => {
    const sheets = context.workbook.worksheets.load({ name: true, position: true, $top: 2, $skip: 1 });
    const count = context.workbook.worksheets.getCount();
    await context.sync();
    return [sheets.items.map(({ name, position }) => [name, position]), count.value];
  });
  expect(read).toEqual([
    [
      ['Twee', 1],
      ['Drie', 2],
    ],
    3,
  ]);
});

test('set() with an object and nested load work in one go', async () => {
  const { excel } = await openOffice();
  const read = await excel(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.set({ values: [['x']], format: { fill: { color: '#00FF00' }, font: { italic: true } } });
    range.load({ format: { fill: { color: true }, font: { italic: true } }, worksheet: { name: true } });
    await context.sync();
    return [range.format.fill.color, range.format.font.italic, range.worksheet.name];
  });
  expect(read).toEqual(['#00FF00', true, 'Kinderen']);
});
