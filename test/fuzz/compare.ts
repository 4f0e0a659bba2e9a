import type { WorkbookModel } from '../../local/excel/model/workbook-model.ts';
import { Complaint } from './complaint.ts';
import { type Difference, differencesIn, sheetsOff } from './model/differences.ts';
import type { Ledger } from './model/ledger.ts';
import { addressOf } from './raw-table.ts';

/** A cell that is not as it must be, in words. */
export const inWords = ({ sheet, row, column, expected, said }: Difference): string =>
  `${sheet.name}!${addressOf({ row, column })} holds ${JSON.stringify(said)}, not ${JSON.stringify(expected?.said ?? '')}`;

/**
 * Holds every cell of every sheet against the ledger, after something that the user did.
 * @throws Complaint
 */
export function compareAll(ledger: Ledger, workbook: WorkbookModel): void {
  const { came, went } = sheetsOff(ledger, workbook);
  const sheets = [
    ...came.map(({ name }) => `Sheet ${name} came by itself.`),
    ...went.map((id) => `Sheet ${id} is gone.`),
  ];
  const wrong = [...sheets, ...differencesIn(ledger, workbook).map(inWords)];
  if (wrong.length > 0) throw new Complaint(wrong.slice(0, 5).join('\n'));
}
