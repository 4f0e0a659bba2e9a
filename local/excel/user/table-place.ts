import { headings } from '../model/table-headings.ts';
import { findTable, type PlacedTable } from '../model/tables.ts';
import { type WorkbookModel } from '../model/workbook-model.ts';

export function tableNamed(workbook: WorkbookModel, name: string): PlacedTable {
  const found = findTable(workbook, name);
  if (!found) throw new Error(`There is no table ${name}.`);
  return found;
}

/** A column by its heading: its place counted from the first, and the id that stays with it. */
export function columnOf(
  workbook: WorkbookModel,
  { sheet, table }: PlacedTable,
  heading: string,
): { index: number; id: number } {
  const index = headings(workbook, sheet, table).indexOf(heading);
  const id = table.columnIds[index];
  if (id === undefined) throw new Error(`Table ${table.name} has no column ${heading}.`);
  return { index, id };
}
