import { sortRows } from '../model/sort-rows.ts';
import { bodyBox } from '../model/table-model.ts';
import { type WorkbookModel } from '../model/workbook-model.ts';
import { attempt } from './attempt.ts';
import { type Outcome } from './outcome.ts';
import { columnOf, tableNamed } from './table-place.ts';

/** The user picks "sort" in the button of a heading. */
export function sortTable(
  workbook: WorkbookModel,
  tableName: string,
  heading: string,
  ascending = true,
): Outcome {
  const placed = tableNamed(workbook, tableName);
  const { index: column } = columnOf(workbook, placed, heading);
  const { sheet, table } = placed;
  return attempt(workbook, () => {
    sortRows({ workbook, sheet, box: bodyBox(table) }, [{ column, ascending }]);
    table.sortFields = [{ key: column, ascending }];
    return undefined;
  });
}
