import { type Worksheet, type WorksheetProtection } from 'exceljs';
import { type Protection } from '../model/protection.ts';

/** Excel itself takes 100,000 rounds for the hash of a password; a file may say how many it took. */
const rounds = 1000;

export async function protectionToXlsx({ options, password }: Protection, out: Worksheet): Promise<void> {
  const allowed: Partial<WorksheetProtection> = {
    selectLockedCells: options.selectionMode === 'Normal',
    selectUnlockedCells: options.selectionMode !== 'None',
    autoFilter: options.allowAutoFilter,
    deleteColumns: options.allowDeleteColumns,
    deleteRows: options.allowDeleteRows,
    objects: options.allowEditObjects,
    scenarios: options.allowEditScenarios,
    formatCells: options.allowFormatCells,
    formatColumns: options.allowFormatColumns,
    formatRows: options.allowFormatRows,
    insertColumns: options.allowInsertColumns,
    insertHyperlinks: options.allowInsertHyperlinks,
    insertRows: options.allowInsertRows,
    pivotTables: options.allowPivotTables,
    sort: options.allowSort,
    spinCount: rounds,
  };
  await out.protect(password ?? '', allowed);
}
