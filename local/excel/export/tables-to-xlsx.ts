import { type TableColumnProperties, type Worksheet } from 'exceljs';
import { toCellText } from '../../../addin/file/package/xml-text.ts';
import { formatAddress } from '../model/address.ts';
import { cellBox } from '../model/box.ts';
import { type SheetModel } from '../model/sheet-model.ts';
import { headings } from '../model/table-headings.ts';
import { bodyBox, type TableModel } from '../model/table-model.ts';
import { type WorkbookModel } from '../model/workbook-model.ts';

interface WithTable {
  table?: { tableRef?: string; autoFilterRef?: string };
}

/**
 * ExcelJS writes the rows of a table into the cells when it is added. The cells are there already, with their
 * formats and formulas, so it is given the values that they have; a heading too is escaped as in its cell.
 */
function addTable(workbook: WorkbookModel, sheet: SheetModel, table: TableModel, out: Worksheet): void {
  const names = headings(workbook, sheet, table);
  const columns = names.map((name): TableColumnProperties => ({
    name: toCellText(name),
    filterButton: table.showFilterButton,
  }));
  const body = bodyBox(table);
  const rows = Array.from({ length: body.rows }, (_, i) =>
    Array.from(
      { length: body.columns },
      (_cell, j) => out.getCell(body.row + i + 1, body.column + j + 1).value,
    ),
  );
  const added = out.addTable({
    name: table.name,
    displayName: table.name,
    ref: formatAddress(cellBox(table.box.row, table.box.column)),
    headerRow: table.showHeaders,
    totalsRow: false,
    style: {
      theme: table.style as 'TableStyleMedium2',
      showRowStripes: table.showBandedRows,
      showColumnStripes: table.showBandedColumns,
      showFirstColumn: table.highlightFirstColumn,
      showLastColumn: table.highlightLastColumn,
    },
    columns,
    rows,
  }) as unknown as WithTable;
  if (added.table) added.table.tableRef = formatAddress(table.box);
}

export function tablesToXlsx(workbook: WorkbookModel, sheet: SheetModel, out: Worksheet): void {
  for (const table of sheet.tables) addTable(workbook, sheet, table, out);
}
