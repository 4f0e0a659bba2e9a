import { ownTables } from '../sheets/names.ts';
import { readColumns, seenColumns } from './office-look-columns.ts';
import type { SheetSeen, TableSeen, WorkbookLook } from './workbook-look.ts';
import type { CellContents, WorkbookContents } from './workbook.ts';

/** Further than any form goes; what somebody wrote outside of it does not matter here. */
const WINDOW = 'A1:BH2000';
/** What Excel says of a range of whole rows or columns. */
const ALL = { rows: 1_048_576, columns: 16_384 };

/** How the sheets of the add-in look: one round trip. */
export async function readLook(
  context: Excel.RequestContext,
  { tables }: WorkbookContents,
): Promise<WorkbookLook> {
  const { workbook } = context;
  const own = [...tables].filter(([name]) => ownTables.includes(name));
  const sheets = [...new Set(own.map(([, { sheet }]) => sheet))].map((name) => ({
    name,
    ...readSheet(workbook.worksheets.getItem(name)),
    tables: own
      .filter(([, { sheet }]) => sheet === name)
      .map(([table, { header }]) => ({
        name: table,
        ...readTable(workbook.tables.getItem(table), header.length),
      })),
  }));
  await context.sync();
  return new Map(sheets.map((sheet) => [sheet.name, seenSheet(sheet)]));
}

function readSheet(sheet: Excel.Worksheet) {
  return {
    sheet: sheet.load('visibility'),
    frozen: sheet.freezePanes.getLocationOrNullObject().load('rowCount,columnCount'),
    cells: sheet
      .getUsedRangeOrNullObject(true)
      .getIntersectionOrNullObject(WINDOW)
      .load('values,rowIndex,columnIndex'),
  };
}

function readTable(table: Excel.Table, columns: number) {
  const body = table.getDataBodyRange();
  return {
    table: table.load('showFilterButton'),
    filter: table.autoFilter.load('isDataFiltered'),
    head: table.getHeaderRowRange().load('rowIndex,columnIndex,columnCount'),
    body: body.load('rowCount,rowHidden,values,formulas,numberFormat'),
    columns: readColumns(body, columns),
  };
}

type ReadTable = ReturnType<typeof readTable> & { readonly name: string };
type ReadSheet = ReturnType<typeof readSheet> & {
  readonly name: string;
  readonly tables: readonly ReadTable[];
};

function seenSheet({ name, sheet, frozen, cells, tables }: ReadSheet): SheetSeen {
  return {
    name,
    isVisible: sheet.visibility === 'Visible',
    frozen: frozen.isNullObject ? { rows: 0, columns: 0 } : frozenBy(frozen),
    tables: new Map(tables.map((table): [string, TableSeen] => [table.name, seenTable(table)])),
    at: cells.isNullObject ? () => '' : cellsOf(cells),
  };
}

const frozenBy = ({ rowCount, columnCount }: Excel.Range): SheetSeen['frozen'] => ({
  rows: rowCount >= ALL.rows ? 0 : rowCount,
  columns: columnCount >= ALL.columns ? 0 : columnCount,
});

function cellsOf({ values, rowIndex, columnIndex }: Excel.Range): SheetSeen['at'] {
  const held = values as readonly (readonly CellContents[])[];
  return (row, column) => held[row - rowIndex]?.[column - columnIndex] ?? '';
}

function seenTable({ table, filter, head, body, columns }: ReadTable): TableSeen {
  return {
    area: {
      row: head.rowIndex,
      column: head.columnIndex,
      rows: body.rowCount + 1,
      columns: head.columnCount,
    },
    hasFilterButtons: table.showFilterButton,
    // Excel says null where some are hidden; its types do not.
    hidesRows: (body.rowHidden as boolean | null) !== false,
    isFiltered: filter.isDataFiltered,
    columns: seenColumns(body, columns),
  };
}
