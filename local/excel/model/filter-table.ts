import { endRow } from './box.ts';
import { cellText } from './cell-text.ts';
import { criterion } from '../formula/criteria.ts';
import { guardAction } from './guard.ts';
import { lineOf, type SheetModel } from './sheet-model.ts';
import { bodyBox, type FilterCriteria, type TableModel } from './table-model.ts';
import { type WorkbookModel } from './workbook-model.ts';
import { readScalar } from './cell-value.ts';

interface Filtered {
  workbook: WorkbookModel;
  sheet: SheetModel;
  table: TableModel;
}

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

/** Whether the filters of a table, but for that of one column, show a row. */
function passes(
  { workbook, sheet, table }: Filtered,
  except: number | null = null,
): (row: number) => boolean {
  const filters = Object.entries(table.filters)
    .filter(([id]) => Number(id) !== except && table.columnIds.includes(Number(id)))
    .map(([id, filter]) => ({
      column: table.box.column + table.columnIds.indexOf(Number(id)),
      shows: showsBy(workbook, sheet, filter),
    }));
  return (row) =>
    filters.every(({ column, shows }) => shows(cellText(workbook, sheet, row, column), row, column));
}

/**
 * Hides the rows that a filter does not show, once: what is typed afterwards stays in sight until the filter is applied
 * again ("Filter data in a range or table", support.microsoft.com).
 */
export function applyFilters(workbook: WorkbookModel, sheet: SheetModel, table: TableModel): void {
  guardAction(sheet, 'allowAutoFilter');
  const body = bodyBox(table);
  const isShown = passes({ workbook, sheet, table });
  for (let row = body.row; row < endRow(body); row++) {
    const shown = isShown(row);
    if (!shown || sheet.rows.has(row)) lineOf(sheet.rows, row).filtered = !shown;
  }
  workbook.touch();
}

/** Gives a table other filters, by column id, and hides rows by them. */
export function setFilters(place: Filtered, filters: Record<number, FilterCriteria>): void {
  const { workbook, sheet, table } = place;
  guardAction(sheet, 'allowAutoFilter');
  table.filters = filters;
  applyFilters(workbook, sheet, table);
}

/** The filters of a table with one column changed; null takes its filter away. */
export function withFilter(
  { filters }: TableModel,
  columnId: number,
  criteria: FilterCriteria | null,
): Record<number, FilterCriteria> {
  const rest = Object.entries(filters).filter(([id]) => Number(id) !== columnId);
  return { ...Object.fromEntries(rest), ...(criteria ? { [columnId]: criteria } : {}) };
}

export interface FilterChoice {
  /** As the cells show it; '' for empty cells. */
  text: string;
  /** Ticked: its rows are in sight as far as this column is concerned. */
  chosen: boolean;
}

/**
 * What the list of a column's filter offers: each text once, sorted, empty cells last, of rows that the filters of the
 * other columns show (same page).
 */
export function filterChoices(place: Filtered, columnId: number): FilterChoice[] {
  const { workbook, sheet, table } = place;
  const body = bodyBox(table);
  const column = body.column + table.columnIds.indexOf(columnId);
  const isShown = passes(place, columnId);
  const own = table.filters[columnId];
  const shows = own ? showsBy(workbook, sheet, own) : () => true;
  const choices = new Map<string, FilterChoice>();
  for (let row = body.row; row < endRow(body); row++) {
    const text = cellText(workbook, sheet, row, column);
    const known = choices.get(text.toLowerCase());
    if (known || !isShown(row)) continue;
    choices.set(text.toLowerCase(), { text, chosen: shows(text, row, column) });
  }
  const last = ({ text }: FilterChoice) => Number(text === '');
  return [...choices.values()].sort(
    (a, b) => last(a) - last(b) || a.text.localeCompare(b.text, 'nl', { numeric: true }),
  );
}
