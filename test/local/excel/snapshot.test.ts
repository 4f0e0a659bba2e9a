import { expect, test } from 'vitest';
import { restore, snapshot, UnreadableSnapshot } from '../../../local/excel/model/snapshot.ts';
import { openOffice } from './open-office.ts';
import { fillWorkbook } from './rich-workbook.ts';

test('a workbook comes back from its snapshot as it was', async () => {
  const office = await openOffice();
  await fillWorkbook(office);
  const text = snapshot(office.workbook);
  const again = restore(text);
  expect(snapshot(again)).toBe(text);
  const reopened = await openOffice({ workbook: again });
  const read = await reopened.excel(async (context) => {
    const sum = context.workbook.worksheets.getItem('Kinderen').getRange('E1').load('values');
    const body = context.workbook.tables.getItem('Kinderlijst').getDataBodyRange().load('values');
    await context.sync();
    return [sum.values, body.values[2]];
  });
  expect(read).toEqual([[[5]], ['007', 2, '']]);
});

test.each(['', '{}', 'geen json', '{"version":99,"sheets":[]}'])('%j is no snapshot', (text) => {
  expect(() => restore(text)).toThrow(UnreadableSnapshot);
});
