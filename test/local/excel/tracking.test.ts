import { expect, test } from 'vitest';
import { redo, undo } from '../../../local/excel/user/attempt.ts';
import { deleteRows, insertRows } from '../../../local/excel/user/rows.ts';
import { openSheet } from '../../../local/excel/user/place.ts';
import { checkTracking } from './check-tracking.ts';
import { codeOf, openOffice } from './open-office.ts';

test('a range that is kept moves with its cells', async () => {
  await checkTracking(await openOffice());
});

test('a range that is kept goes back when inserting is undone, and along when it is done again', async () => {
  const { excel, Excel, use, workbook } = await openOffice();
  const kept = await excel(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A3');
    context.trackedObjects.add(range);
    await context.sync();
    return range;
  });
  const address = () =>
    use(() =>
      Excel.run(kept, async (context) => {
        kept.load('address');
        await context.sync();
        return kept.address.replace('Kinderen!', '');
      }),
    );
  insertRows(openSheet(workbook), 2, 4);
  insertRows(openSheet(workbook), 1);
  const seen = [await address()];
  undo(workbook);
  seen.push(await address());
  undo(workbook);
  seen.push(await address());
  redo(workbook);
  seen.push(await address());
  expect(seen).toEqual(['A8', 'A7', 'A3', 'A7']);
});

test('a range of one batch moves too, and inserting answers the new cells', async () => {
  const { excel } = await openOffice();
  const read = await excel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A3').values = [['K01']];
    const [range, added] = [sheet.getRange('A3'), sheet.getRange('A2:A3').insert('Down')];
    range.load('address,values');
    added.load('address,values');
    await context.sync();
    return [range.address, range.values, added.address, added.values];
  });
  expect(read).toEqual(['Kinderen!A5', [['K01']], 'Kinderen!A2:A3', [[''], ['']]]);
});

test('a range whose cells were deleted is an invalid reference', async () => {
  const { excel, Excel, use, workbook } = await openOffice();
  const kept = await excel(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A3');
    context.trackedObjects.add(range);
    await context.sync();
    return range;
  });
  deleteRows(openSheet(workbook), 3);
  const reading = use(() =>
    Excel.run(kept, async (context) => {
      kept.load('values');
      await context.sync();
    }),
  );
  expect(await codeOf(reading)).toBe('InvalidReference');
});
