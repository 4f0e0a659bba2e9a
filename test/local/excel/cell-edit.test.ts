import { expect, test } from 'vitest';
import { checkCellEdit } from './check-cell-edit.ts';
import { openOffice } from './open-office.ts';

test('while a cell is being edited a batch fails, or waits when it asks for that', async () => {
  await checkCellEdit(await openOffice());
});

test('an Excel that cannot wait fails the batch that asks for it', async () => {
  const office = await openOffice({ requirementSets: { DelayForCellEdit: '' } });
  office.host.cellEdit.begin();
  const asking = office.use(() =>
    office.Excel.run({ delayForCellEdit: true }, (context) => {
      context.workbook.load('name');
      return context.sync();
    }),
  );
  await expect(asking).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
});
