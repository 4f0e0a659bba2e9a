import { clearRange } from '../model/clear-range.ts';
import { dropTable, findTable, type PlacedTable, renameTable, TableRefused } from '../model/tables.ts';
import { type WorkbookModel } from '../model/workbook-model.ts';
import { attempt } from './attempt.ts';
import { type Alert, done, type Outcome } from './outcome.ts';

const takenName: Alert = {
  kind: 'stop',
  title: 'Microsoft Excel',
  message: 'De tabelnaam bestaat al of is ongeldig. Kies een andere naam.',
};

function placed(workbook: WorkbookModel, name: string): PlacedTable {
  const found = findTable(workbook, name);
  if (!found) throw new Error(`There is no table ${name}.`);
  return found;
}

/** "Table Design, Convert to range": the cells stay as they are ("Convert an Excel table to a range of data"). */
export const convertToRange = (workbook: WorkbookModel, name: string): Outcome =>
  attempt(workbook, () => {
    dropTable(workbook, placed(workbook, name));
    return done;
  });

/** Types another name in "Table Design, Table Name" ("Rename an Excel table"). */
export const renameTableTo = (workbook: WorkbookModel, from: string, to: string): Outcome =>
  attempt(workbook, () => {
    try {
      renameTable(workbook, placed(workbook, from).table, to);
      return done;
    } catch (error) {
      if (error instanceof TableRefused) return { refused: takenName };
      throw error;
    }
  });

/** Selects all of a table, headings too, and deletes it with what stands in it. */
export const deleteWholeTable = (workbook: WorkbookModel, name: string): Outcome =>
  attempt(workbook, () => {
    const { sheet, table } = placed(workbook, name);
    dropTable(workbook, { sheet, table });
    clearRange({ workbook, sheet, box: table.box }, 'All');
    return done;
  });
