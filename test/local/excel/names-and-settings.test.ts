import { expect, test } from 'vitest';
import { restore, snapshot } from '../../../local/excel/model/snapshot.ts';
import { codeOf, flat, openOffice } from './open-office.ts';

test('a name stands for cells or for a value', async () => {
  const { excel } = await openOffice();
  const read = await excel(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getActiveWorksheet();
    sheet.getRange('B1').values = [[75]];
    names.add('Streefpercentage', sheet.getRange('B1'), 'In procenten');
    names.add('Vast', '=12');
    const [range, value] = [names.getItem('streefpercentage'), names.getItem('Vast')];
    range.load('name,formula,type,comment,scope,value');
    value.load('type,value');
    const cell = range.getRange().load('values');
    const byName = sheet.getRange('Streefpercentage').load('address');
    const none = names.getItemOrNullObject('Weg');
    await context.sync();
    return [
      range.toJSON(),
      value.type,
      value.value as unknown,
      flat(cell.values),
      byName.address,
      none.isNullObject,
    ];
  });
  expect(read).toMatchObject([
    {
      name: 'Streefpercentage',
      formula: '=Kinderen!$B$1',
      type: 'Range',
      comment: 'In procenten',
      scope: 'Workbook',
      value: 'Kinderen!B1',
    },
    'Integer',
    12,
    [75],
    'Kinderen!B1',
    true,
  ]);
});

test.each(['met spatie', 'A1', 'R1C1', ''])('a name cannot be %j', async (name) => {
  const { excel } = await openOffice();
  const adding = excel(async (context) => {
    context.workbook.names.add(name, '=1');
    await context.sync();
  });
  expect(await codeOf(adding)).toBe('InvalidArgument');
});

test('settings of workbook and document are kept with the file', async () => {
  const first = await openOffice();
  await first.excel(async (context) => {
    context.workbook.settings.add('inzendingId', { id: 'a-1', versie: 2 });
    context.workbook.settings.add('weg', 1);
    context.workbook.properties.title = 'Monitor';
    await context.sync();
    context.workbook.settings.getItem('weg').delete();
    await context.sync();
  });
  await first.use(
    () =>
      new Promise<void>((resolve) => {
        first.Office.context.document.settings.set('afspraak', [1, 2]);
        first.Office.context.document.settings.saveAsync(() => resolve());
      }),
  );
  await first.use(() => first.Office.addin.setStartupBehavior(first.Office.StartupBehavior.load));

  const second = await openOffice({ workbook: restore(snapshot(first.workbook)) });
  const read = await second.excel(async (context) => {
    const setting = context.workbook.settings.getItem('inzendingId').load('value');
    const gone = context.workbook.settings.getItemOrNullObject('weg');
    const { properties } = context.workbook;
    properties.load('title');
    await context.sync();
    return [setting.value as unknown, gone.isNullObject, properties.title];
  });
  expect(read).toEqual([{ id: 'a-1', versie: 2 }, true, 'Monitor']);
  expect(second.Office.context.document.settings.get('afspraak')).toEqual([1, 2]);
  expect(await second.use(() => second.Office.addin.getStartupBehavior())).toBe('Load');
});
