import { type Box, endRow, includes } from '../../excel/model/box.ts';
import { cellText } from '../../excel/model/cell-text.ts';
import type { SheetModel } from '../../excel/model/sheet-model.ts';
import { headings } from '../../excel/model/table-headings.ts';
import { bodyBox, type TableModel } from '../../excel/model/table-model.ts';
import type { WorkbookModel } from '../../excel/model/workbook-model.ts';
import type { Place } from './book.ts';
import type { ColumnFilter } from './column-filter.ts';

const tableAround = (sheet: SheetModel, { row, column }: Place): TableModel | undefined =>
  sheet.tables.find(({ box }) => includes(box, row, column));

export const isInTable = (sheet: SheetModel, place: Place): boolean =>
  tableAround(sheet, place) !== undefined;

/** Heading of the column in the table around the cell. */
export function headingAt(workbook: WorkbookModel, sheet: SheetModel, place: Place): string | undefined {
  const table = tableAround(sheet, place);
  if (table?.showHeaders !== true || table.box.row === place.row) return undefined;
  return headings(workbook, sheet, table)[place.column - table.box.column];
}

/** The button in a heading cell of a table that shows them. */
export function filterAt(
  workbook: WorkbookModel,
  sheet: SheetModel,
  { row, column }: Place,
): ColumnFilter | undefined {
  const table = sheet.tables.find(
    ({ box, showHeaders, showFilterButton }) =>
      showHeaders && showFilterButton && box.row === row && includes(box, row, column),
  );
  if (table === undefined) return undefined;
  const index = column - table.box.column;
  const sort = table.sortFields.find(({ key }) => key === index);
  return {
    table: table.name,
    heading: headings(workbook, sheet, table)[index] ?? '',
    filtered: Object.hasOwn(table.filters, table.columnIds[index] ?? -1),
    sorted: sort && (sort.ascending ? 'up' : 'down'),
  };
}

/** Only entries with a letter are offered: a number or a month that is completed would be another one. */
const hasLetter = /\p{L}/u;

/** The texts that stand in the same column of the table around the cell, each once. */
export function textsOfColumn(workbook: WorkbookModel, sheet: SheetModel, place: Place): readonly string[] {
  const table = tableAround(sheet, place);
  if (table === undefined) return [];
  const body: Box = bodyBox(table);
  const found = new Set<string>();
  for (let row = body.row; row < endRow(body); row++)
    if (row !== place.row) found.add(cellText(workbook, sheet, row, place.column));
  return [...found].filter((text) => hasLetter.test(text));
}
