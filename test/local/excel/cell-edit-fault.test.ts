import { expect, test, vi } from 'vitest';
import { CellEdit } from '../../../local/excel/bridge/cell-edit.ts';
import { checkCellEdit } from './check-cell-edit.ts';
import { openOffice } from './open-office.ts';

test('planted fault: a host that lets every batch through during editing is found out', async () => {
  const office = await openOffice();
  vi.spyOn(CellEdit.prototype, 'admit').mockImplementation((_flags, run) => {
    run();
    return true;
  });
  await expect(checkCellEdit(office)).rejects.toThrow('InvalidOperationInCellEditMode');
  vi.restoreAllMocks();
});
