import { expect } from 'vitest';
import { insertRows } from '../../../local/excel/user/rows.ts';
import { openSheet } from '../../../local/excel/user/place.ts';
import { type OpenOffice } from './open-office.ts';

/** A range that the add-in keeps stays with its cells when the user puts rows in above it. */
export async function checkTracking({ excel, Excel, use, workbook }: OpenOffice): Promise<void> {
  const kept = await excel(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A3');
    range.values = [['K01']];
    context.trackedObjects.add(range);
    await context.sync();
    return range;
  });
  insertRows(openSheet(workbook), 2, 4);
  const read = await use(() =>
    Excel.run(kept, async (context) => {
      kept.load('address,values');
      await context.sync();
      context.trackedObjects.remove(kept);
      return [kept.address, kept.values];
    }),
  );
  expect(read).toEqual(['Kinderen!A7', [['K01']]]);
}
