import { endRow } from './box.ts';
import { cellText } from './cell-text.ts';
import { criterion } from '../formula/criteria.ts';
import { guardAction } from './guard.ts';
import { lineOf, type SheetModel } from './sheet-model.ts';
import { bodyBox, type FilterCriteria, type TableModel } from './table-model.ts';
import { type WorkbookModel } from './workbook-model.ts';
import { readScalar } from './cell-value.ts';

type Shows = (text: string, row: number, column: number) => boolean;

function showsBy(workbook: WorkbookModel, sheet: SheetModel, filter: FilterCriteria): Shows {
  if (filter.filterOn === 'Values') {
    const kept = new Set((filter.values ?? []).map((value) => value.toLowerCase()));
    return (text) => kept.has(text.toLowerCase());
  }
  const tests = [filter.criterion1, filter.criterion2].filter((one) => one !== undefined).map(criterion);
  const any = filter.operator === 'Or';
  return (_text, row, column) => {
    const value = readScalar(workbook, sheet, row, column);
    return any ? tests.some((test) => test(value)) : tests.every((test) => test(value));
  };
}

/** Hides the rows that a filter does not show ("Filter data in a range or table", support.microsoft.com). */
export function applyFilters(workbook: WorkbookModel, sheet: SheetModel, table: TableModel): void {
  guardAction(sheet, 'allowAutoFilter');
  const body = bodyBox(table);
  const filters = Object.entries(table.filters).map(([id, filter]) => ({
    column: body.column + table.columnIds.indexOf(Number(id)),
    shows: showsBy(workbook, sheet, filter),
  }));
  for (let row = body.row; row < endRow(body); row++) {
    const shown = filters.every(({ column, shows }) =>
      shows(cellText(workbook, sheet, row, column), row, column),
    );
    if (!shown || sheet.rows.has(row)) lineOf(sheet.rows, row).filtered = !shown;
  }
  workbook.touch();
}
