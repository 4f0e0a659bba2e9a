import { expect, test, vi } from 'vitest';
import { checkCellEdit } from './check-cell-edit.ts';
import { openOffice } from './open-office.ts';

vi.mock('../../../local/excel/bridge/cell-edit.ts', () => ({
  writes: () => true,
  CellEdit: class {
    isEditing = true;
    begin() {
      return undefined;
    }
    admit(_flags: number, run: () => void) {
      run();
      return true;
    }
  },
}));

test('planted fault: a host that lets every batch through during editing is found out', async () => {
  await expect(checkCellEdit(await openOffice())).rejects.toThrow('InvalidOperationInCellEditMode');
});
