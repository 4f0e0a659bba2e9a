import {
  type FilterChoice,
  filterChoices as choicesOf,
  setFilters,
  withFilter,
} from '../model/filter-table.ts';
import { type FilterCriteria } from '../model/table-model.ts';
import { type WorkbookModel } from '../model/workbook-model.ts';
import { attempt } from './attempt.ts';
import { type Outcome } from './outcome.ts';
import { columnOf, tableNamed } from './table-place.ts';

/** What the list under the button of a heading offers. */
export function filterChoices(workbook: WorkbookModel, tableName: string, heading: string): FilterChoice[] {
  const placed = tableNamed(workbook, tableName);
  return choicesOf({ workbook, ...placed }, columnOf(workbook, placed, heading).id);
}

/** The user ticks texts in that list: rows with another text are hidden. */
export const filterTable = (
  workbook: WorkbookModel,
  tableName: string,
  heading: string,
  texts: readonly string[],
): Outcome => filter(workbook, tableName, heading, { filterOn: 'Values', values: [...texts] });

/** Shows all again, as far as this column is concerned. */
export const clearFilter = (workbook: WorkbookModel, tableName: string, heading: string): Outcome =>
  filter(workbook, tableName, heading, null);

/** Shows all rows of the table again. */
export function clearFilters(workbook: WorkbookModel, tableName: string): Outcome {
  const placed = tableNamed(workbook, tableName);
  return attempt(workbook, () => {
    setFilters({ workbook, ...placed }, {});
    return undefined;
  });
}

function filter(
  workbook: WorkbookModel,
  tableName: string,
  heading: string,
  criteria: FilterCriteria | null,
): Outcome {
  const placed = tableNamed(workbook, tableName);
  const { id } = columnOf(workbook, placed, heading);
  return attempt(workbook, () => {
    setFilters({ workbook, ...placed }, withFilter(placed.table, id, criteria));
    return undefined;
  });
}
