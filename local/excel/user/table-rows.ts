import { deleteRowsOfTable, insertRowsInTable } from '../model/table-rows-by-hand.ts';
import { tableAt } from '../model/tables.ts';
import { attempt } from './attempt.ts';
import { type Outcome } from './outcome.ts';
import { boxAt, type OpenSheet } from './place.ts';

/** "Insert, table rows above", in the menu of a cell: as many rows as the address has; null outside a table. */
export const insertTableRows = (at: OpenSheet, address: string): Outcome | null =>
  inTable(at, address, insertRowsInTable);

/** "Delete, table rows", in the menu of a cell; null outside a table. */
export const deleteTableRows = (at: OpenSheet, address: string): Outcome | null =>
  inTable(at, address, deleteRowsOfTable);

function inTable(
  { workbook, sheet }: OpenSheet,
  address: string,
  change: typeof insertRowsInTable,
): Outcome | null {
  const box = boxAt(address);
  const table = tableAt(sheet, box);
  if (!table) return null;
  return attempt(workbook, () => {
    change(workbook, { sheet, table }, box);
    return undefined;
  });
}
