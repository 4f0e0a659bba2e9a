import type { WorkbookModel } from '../../excel/model/workbook-model.ts';
import { clearFilter, filterChoices, filterTable } from '../../excel/user/filter-table.ts';
import { sortTable } from '../../excel/user/sort-table.ts';
import type { FilterActions } from './book.ts';
import { refusalOf } from './refusal-of.ts';

export const filterActions = (workbook: WorkbookModel): FilterActions => ({
  filterChoices: ({ table, heading }) => filterChoices(workbook, table, heading),
  filter: ({ table, heading }, texts) =>
    refusalOf(
      texts === null ? clearFilter(workbook, table, heading) : filterTable(workbook, table, heading, texts),
    ),
  sort: ({ table, heading }, ascending) => refusalOf(sortTable(workbook, table, heading, ascending)),
});
