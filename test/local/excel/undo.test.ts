import { expect, test } from 'vitest';
import { readValue } from '../../../local/excel/model/cell-value.ts';
import { redo, undo } from '../../../local/excel/user/attempt.ts';
import { openSheet } from '../../../local/excel/user/place.ts';
import { copyTab, deleteTab } from '../../../local/excel/user/sheet-tabs.ts';
import { typeIn } from '../../../local/excel/user/type-in.ts';
import { type OpenOffice, type OpenOptions, openOffice, settle } from './open-office.ts';

const opened = async (options: OpenOptions = {}) => {
  const office = await openOffice(options);
  const at = openSheet(office.workbook);
  const value = (row: number) => readValue(office.workbook, at.sheet, row, 0);
  return { ...office, at, value };
};

const write = ({ excel }: OpenOffice, act: (sheet: Excel.Worksheet) => void) =>
  excel(async (context) => {
    act(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });

test('what was undone can be done again, until something else is done', async () => {
  const { at, value, workbook } = await opened();
  typeIn(at, 'A1', 'een');
  typeIn(at, 'A1', 'twee');
  undo(workbook);
  expect(value(0)).toBe('een');
  redo(workbook);
  expect(value(0)).toBe('twee');
  undo(workbook);
  typeIn(at, 'A2', 'anders');
  expect(redo(workbook).refused?.message).toContain('opnieuw');
});

test('undoing is told to the add-in as a change of those cells', async () => {
  const office = await opened();
  const heard: string[] = [];
  await office.excel(async (context) => {
    context.workbook.worksheets.onChanged.add(({ address }) => Promise.resolve(void heard.push(address)));
    await context.sync();
  });
  typeIn(office.at, 'B3', 'x');
  undo(office.workbook);
  await settle();
  expect(heard).toEqual(['B3', 'B3']);
});

test.each(['1.9', '1.19'])('with ExcelApi %s a write of the add-in takes undo away', async (ExcelApi) => {
  const office = await opened({ requirementSets: { ExcelApi } });
  typeIn(office.at, 'A1', 'een');
  await write(office, (sheet) => (sheet.getRange('A2').values = [['van de invoegtoepassing']]));
  expect(undo(office.workbook).refused?.message).toContain('ongedaan');
  expect(office.value(0)).toBe('een');
});

test('reading and selecting take nothing away', async () => {
  const office = await opened();
  typeIn(office.at, 'A1', 'een');
  await write(office, (sheet) => {
    sheet.getRange('A1').load('values');
    sheet.getRange('C3').select();
  });
  expect(undo(office.workbook).refused).toBeNull();
});

test('a ribbon that is updated takes away what could be undone', async () => {
  const { at, Office, use, workbook } = await opened();
  typeIn(at, 'A1', 'een');
  await use(() =>
    Office.ribbon.requestUpdate({
      tabs: [{ id: 'Groeiblad', controls: [{ id: 'Versturen', enabled: false }] }],
    }),
  );
  expect(undo(workbook).refused).not.toBeNull();
});

test('from ExcelApi 1.20 each request of the add-in is a step of its own', async () => {
  const office = await opened({ requirementSets: { ExcelApi: '1.20' } });
  typeIn(office.at, 'A1', 'een');
  await write(office, (sheet) => (sheet.getRange('A2').values = [['erbij']]));
  undo(office.workbook);
  expect([office.value(0), office.value(1)]).toEqual(['een', '']);
  undo(office.workbook);
  expect(office.value(0)).toBe('');
  redo(office.workbook);
  redo(office.workbook);
  expect(office.value(1)).toBe('erbij');
});

test('also from 1.20 protecting a sheet takes away what could be undone', async () => {
  const office = await opened({ requirementSets: { ExcelApi: '1.20' } });
  typeIn(office.at, 'A1', 'een');
  await write(office, (sheet) => sheet.protection.protect());
  expect(undo(office.workbook).refused).not.toBeNull();
});

test('what is kept in the file beside the sheets does not go back', async () => {
  const office = await opened({ requirementSets: { ExcelApi: '1.20' } });
  typeIn(office.at, 'A1', 'een');
  await office.excel(async (context) => {
    context.workbook.settings.add('inzending', 'ja');
    await context.sync();
  });
  undo(office.workbook);
  undo(office.workbook);
  expect(office.value(0)).toBe('');
  expect(office.workbook.settings).toEqual({ inzending: '"ja"' });
});

test('a sheet that is copied or deleted by hand cannot be undone', async () => {
  const { at, workbook } = await opened();
  typeIn(at, 'A1', 'een');
  copyTab(at);
  expect(undo(workbook).refused).not.toBeNull();
  typeIn(at, 'A1', 'twee');
  deleteTab(at);
  expect(undo(workbook).refused).not.toBeNull();
});
