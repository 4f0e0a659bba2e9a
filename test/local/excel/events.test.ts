import { expect, test } from 'vitest';
import { deleteRows, insertRows } from '../../../local/excel/user/rows.ts';
import { openSheet } from '../../../local/excel/user/place.ts';
import { selectCells, showTab } from '../../../local/excel/user/sheet-tabs.ts';
import { typeIn } from '../../../local/excel/user/type-in.ts';
import { openOffice, settle } from './open-office.ts';

test('onChanged tells what the user did, with the value before and after of one cell', async () => {
  const { excel, workbook } = await openOffice();
  const heard: unknown[] = [];
  await excel(async (context) => {
    context.workbook.worksheets
      .getActiveWorksheet()
      .onChanged.add(({ address, changeType, details, source }) => {
        heard.push([address, changeType, source, details.valueBefore, details.valueAfter]);
        return Promise.resolve();
      });
    await context.sync();
  });
  const at = openSheet(workbook);
  typeIn(at, 'B2', '7,5');
  await settle();
  typeIn(at, 'B2', 'x');
  await settle();
  expect(heard).toEqual([
    ['B2', 'RangeEdited', 'Local', '', 7.5],
    ['B2', 'RangeEdited', 'Local', 7.5, 'x'],
  ]);
});

test('inserting and deleting rows is told as such', async () => {
  const { excel, workbook } = await openOffice();
  const heard: string[] = [];
  await excel(async (context) => {
    context.workbook.worksheets.onChanged.add(({ address, changeType }) => {
      heard.push(`${changeType} ${address}`);
      return Promise.resolve();
    });
    await context.sync();
  });
  insertRows(openSheet(workbook), 3, 2);
  deleteRows(openSheet(workbook), 3);
  await settle();
  expect(heard).toEqual(['RowInserted 3:4', 'RowDeleted 3:3']);
});

test('a handler can read the cells that an event is about, and hears no more when removed', async () => {
  const { excel, workbook, use, Excel } = await openOffice();
  const heard: unknown[] = [];
  const handler = await excel(async (context) => {
    const added = context.workbook.worksheets.getActiveWorksheet().onChanged.add(async (event) => {
      await globalThis.Excel.run(async (inner) => {
        const range = event.getRange(inner).load('values');
        await inner.sync();
        heard.push(range.values);
      });
    });
    await context.sync();
    return added;
  });
  typeIn(openSheet(workbook), 'C3', '42');
  await settle();
  await use(() =>
    Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    }),
  );
  typeIn(openSheet(workbook), 'C3', '43');
  await settle();
  expect(heard).toEqual([[[42]]]);
});

test('sheets tell that they are added, activated, deactivated and deleted', async () => {
  const { excel, workbook } = await openOffice({ sheets: ['Een', 'Twee'] });
  const heard: string[] = [];
  const name = (id: string) => workbook.sheetById(id)?.name ?? 'weg';
  await excel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(({ worksheetId }) => Promise.resolve(void heard.push(`+${name(worksheetId)}`)));
    worksheets.onDeleted.add(() => Promise.resolve(void heard.push('-')));
    worksheets.onActivated.add(({ worksheetId }) => Promise.resolve(void heard.push(name(worksheetId))));
    worksheets
      .getItem('Een')
      .onDeactivated.add(({ worksheetId }) => Promise.resolve(void heard.push(`~${name(worksheetId)}`)));
    const added = worksheets.add('Drie');
    await context.sync();
    added.delete();
    await context.sync();
  });
  showTab(openSheet(workbook, 'Twee'));
  await settle();
  expect(heard).toEqual(['+Drie', '-', '~Een', 'Twee']);
});

test('selection and tables have events of their own', async () => {
  const { excel, workbook } = await openOffice();
  const heard: unknown[] = [];
  await excel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:A2').values = [['Code'], ['K01']];
    const table = sheet.tables.add('A1:A2', true);
    await context.sync();
    table.onChanged.add(({ address }) => Promise.resolve(void heard.push(['table', address])));
    sheet.onSelectionChanged.add(({ address }) => Promise.resolve(void heard.push(['select', address])));
    await context.sync();
  });
  typeIn(openSheet(workbook), 'A3', 'K02');
  typeIn(openSheet(workbook), 'D9', 'elders');
  selectCells(openSheet(workbook), 'B2:C3');
  await settle();
  expect(heard).toEqual([
    ['table', 'A3'],
    ['select', 'B2:C3'],
  ]);
});

test('the workbook tells that another cell was selected', async () => {
  const { excel, workbook } = await openOffice();
  let heard = 0;
  await excel(async (context) => {
    context.workbook.onSelectionChanged.add(() => Promise.resolve(void (heard += 1)));
    await context.sync();
  });
  await settle();
  selectCells(openSheet(workbook), 'B2');
  await settle();
  expect(heard).toBe(1);
});

test('events are silent while runtime.enableEvents is off', async () => {
  const { excel } = await openOffice();
  let heard = 0;
  const write = (enabled: boolean) =>
    excel(async (context) => {
      context.runtime.enableEvents = enabled;
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      await context.sync();
    });
  await excel(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().onChanged.add(() => Promise.resolve(void (heard += 1)));
    await context.sync();
  });
  await write(false);
  await settle();
  expect(heard).toBe(0);
  await write(true);
  await settle();
  expect(heard).toBe(1);
});
