import { expect } from 'vitest';
import { codeOf, type OpenOffice, settle } from './open-office.ts';

const write = ({ Excel, use }: OpenOffice, delayForCellEdit: boolean) =>
  use(() =>
    Excel.run({ delayForCellEdit }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      await context.sync();
      return 'geschreven';
    }),
  );

/** "Excel.RunOptions delayForCellEdit": a batch fails while a cell is being edited, unless it asks to wait. */
export async function checkCellEdit(office: OpenOffice): Promise<void> {
  const { cellEdit } = office.host;
  cellEdit.begin();
  expect(await codeOf(write(office, false))).toBe('InvalidOperationInCellEditMode');
  let written = '';
  const waiting = write(office, true).then((answer) => (written = answer));
  await settle();
  expect(written).toBe('');
  cellEdit.end();
  await waiting;
  expect(office.workbook.activeSheet.cells.get(0, 0)?.value).toBe(1);
}
