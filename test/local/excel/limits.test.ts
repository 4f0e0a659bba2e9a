import { expect, test } from 'vitest';
import { status } from '../../../local/excel/bridge/messages.ts';
import { openSheet } from '../../../local/excel/user/place.ts';
import { insertRows } from '../../../local/excel/user/rows.ts';
import { codeOf, type OpenOffice, openOffice } from './open-office.ts';

/** Range.getSpecialCells is 1.9, Range.getMergedAreasOrNullObject 1.13. */
const useNewMember = ({ excel }: OpenOffice) =>
  codeOf(
    excel(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').getMergedAreasOrNullObject();
      await context.sync();
    }),
  );

test('a member above the declared set is ApiNotFound', async () => {
  const office = await openOffice();
  expect(await useNewMember(office)).toBe('ApiNotFound');
  expect(office.host.unimplemented.size).toBe(0);
});

test('planted fault: with the gate asleep the same member reaches the host', async () => {
  const office = await openOffice({ gate: false });
  expect(await useNewMember(office)).toBe('NotImplemented');
});

test('the declared sets are what isSetSupported tells', async () => {
  const { Office } = await openOffice({ requirementSets: { ExcelApi: '1.7', RibbonApi: '' } });
  const { requirements } = Office.context;
  expect(requirements.isSetSupported('ExcelApi', '1.7')).toBe(true);
  expect(requirements.isSetSupported('ExcelApi', '1.8')).toBe(false);
  expect(requirements.isSetSupported('RibbonApi', '1.1')).toBe(false);
  expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
});

test.each(['A1048577', 'XFE1', 'A0'])('a sheet has no cell %s', async (address) => {
  const { excel } = await openOffice();
  const reading = excel(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).load('values');
    await context.sync();
  });
  expect(await codeOf(reading)).toBe('InvalidArgument');
});

test('the last cell of a sheet can be filled, and is not pushed off it', async () => {
  const { excel, workbook } = await openOffice();
  const insert = (address: string) =>
    codeOf(
      excel(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('XFD1048576').values = [['laatste']];
        sheet.getRange(address).insert('Down');
        await context.sync();
      }),
    );
  expect(await insert('1:1')).toBe('InvalidOperation');
  expect(await insert('A:A')).toBe('InvalidOperation');
  expect(await insert('A1:C1')).toBe('nothing failed');
  expect(insertRows(openSheet(workbook), 1).refused?.message).toContain('van het blad');
});

const writeMuch = ({ excel }: OpenOffice) =>
  codeOf(
    excel(async (context) => {
      const values = Array.from({ length: 60_000 }, () => ['x'.repeat(100)]);
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:A60000').values = values;
      await context.sync();
    }),
  );

test('a request over 5 MB is refused', async () => {
  expect(await writeMuch(await openOffice())).toBe('RequestPayloadSizeLimitExceeded');
});

test('planted fault: without the limit the same request goes through', async () => {
  expect(await writeMuch(await openOffice({ payloadLimit: Infinity }))).toBe('nothing failed');
});

test('an answer over the limit is refused', async () => {
  const { excel } = await openOffice({ payloadLimit: 2000 });
  const reading = excel(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:A900').load('values');
    await context.sync();
  });
  expect(await codeOf(reading)).toBe('ResponsePayloadSizeLimitExceeded');
});

test('a busy Excel refuses one request and answers the next', async () => {
  const { excel, host } = await openOffice();
  const ask = () => excel((context) => context.sync());
  const write = () =>
    codeOf(
      excel(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
        await context.sync();
      }),
    );
  host.refuseNext(status.activityLimit);
  expect(await write()).toBe('ActivityLimitReached');
  expect(await write()).toBe('nothing failed');
  await ask();
});

test('syncs of the add-in are counted; clean-up and Office itself are not', async () => {
  const { excel, host, Office, use } = await openOffice();
  const before = host.syncCount;
  await excel(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
    await context.sync();
    range.values = [[1]];
    await context.sync();
  });
  await use(() => Office.addin.showAsTaskpane());
  expect(host.syncCount - before).toBe(2);
  expect(new Set(host.syncs.map(({ kind }) => kind))).toContain('office');
});
