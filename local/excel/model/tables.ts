import { type Box, overlaps } from './box.ts';
import { mapTables } from '../formula/rewrite.ts';
import { changeFormulas } from './formulas-of.ts';
import { isValidName } from './defined-name.ts';
import { guardAction } from './guard.ts';
import { type SheetModel } from './sheet-model.ts';
import { settleHeadings } from './table-headings.ts';
import { shiftRange } from './insert-delete.ts';
import { type TableModel } from './table-model.ts';
import { type WorkbookModel } from './workbook-model.ts';
import { type Target } from './write-range.ts';

export class TableRefused extends Error {
  readonly reason: 'overlap' | 'name' | 'exists';

  constructor(reason: 'overlap' | 'name' | 'exists') {
    super(reason);
    this.reason = reason;
  }
}

export interface PlacedTable {
  sheet: SheetModel;
  table: TableModel;
}

export const allTables = (workbook: WorkbookModel): PlacedTable[] =>
  workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));

const matches = (table: TableModel, key: string) =>
  table.id === key || table.name.toLowerCase() === key.toLowerCase();

export const findTable = (workbook: WorkbookModel, key: string): PlacedTable | undefined =>
  allTables(workbook).find(({ table }) => matches(table, key));

export const tableAt = (sheet: SheetModel, box: Box): TableModel | undefined =>
  sheet.tables.find((table) => overlaps(table.box, box));

function freeName(workbook: WorkbookModel): string {
  const prefix = workbook.locale.tag === 'nl-NL' ? 'Tabel' : 'Table';
  let number = allTables(workbook).length + 1;
  while (findTable(workbook, `${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}

/** "TableCollection add" (`learn.microsoft.com/javascript/api/excel/excel.tablecollection`). */
export function addTable({ workbook, sheet, box }: Target, hasHeaders: boolean): TableModel {
  guardAction(sheet, null);
  if (tableAt(sheet, box)) throw new TableRefused('overlap');
  if (!hasHeaders) shiftRange({ workbook, sheet, box: { ...box, rows: 1 } }, 'Down');
  const legacyId = String(workbook.nextId);
  const table: TableModel = {
    id: workbook.newId(),
    legacyId,
    name: freeName(workbook),
    // A heading alone is not enough: Excel adds an empty row below it.
    box: { ...box, rows: hasHeaders ? Math.max(2, box.rows) : box.rows + 1 },
    columnIds: Array.from({ length: box.columns }, (_, i) => i + 1),
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    filters: {},
    sortFields: [],
  };
  sheet.tables.push(table);
  settleHeadings(workbook, sheet, table);
  workbook.emit({ type: 'table-added', sheetId: sheet.id, tableId: table.id, name: table.name });
  return table;
}

/** Formulas that name the table follow ("Rename an Excel table", support.microsoft.com). */
export function renameTable(workbook: WorkbookModel, table: TableModel, name: string): void {
  if (!isValidName(name)) throw new TableRefused('name');
  const other = findTable(workbook, name)?.table;
  const isTaken = workbook.names.some((one) => one.name.toLowerCase() === name.toLowerCase());
  if ((other && other !== table) || isTaken) throw new TableRefused('exists');
  const before = table.name.toLowerCase();
  changeFormulas(workbook, (formula) =>
    mapTables(formula, (used) => (used.toLowerCase() === before ? name : used)),
  );
  table.name = name;
  workbook.touch();
}

/** Without its cells: they stay where they are (convertToRange). */
export function dropTable(workbook: WorkbookModel, { sheet, table }: PlacedTable): void {
  guardAction(sheet, null);
  sheet.tables = sheet.tables.filter((one) => one !== table);
  workbook.emit({ type: 'table-deleted', sheetId: sheet.id, tableId: table.id, name: table.name });
}
