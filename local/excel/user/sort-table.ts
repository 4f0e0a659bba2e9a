import { sortRows } from '../model/sort-rows.ts';
import { headings } from '../model/table-headings.ts';
import { bodyBox } from '../model/table-model.ts';
import { findTable } from '../model/tables.ts';
import { type WorkbookModel } from '../model/workbook-model.ts';
import { attempt } from './attempt.ts';
import { type Outcome } from './outcome.ts';

/** The user picks "sort" in the button of a heading. */
export function sortTable(
  workbook: WorkbookModel,
  tableName: string,
  heading: string,
  ascending = true,
): Outcome {
  const found = findTable(workbook, tableName);
  if (!found) throw new Error(`There is no table ${tableName}.`);
  const { sheet, table } = found;
  const column = headings(workbook, sheet, table).indexOf(heading);
  if (column < 0) throw new Error(`Table ${tableName} has no column ${heading}.`);
  return attempt(workbook, () => {
    sortRows({ workbook, sheet, box: bodyBox(table) }, [{ column, ascending }]);
    table.sortFields = [{ key: column, ascending }];
    return undefined;
  });
}
