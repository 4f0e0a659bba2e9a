import type { SheetModel } from '../../local/excel/model/sheet-model.ts';
import type { WorkbookModel } from '../../local/excel/model/workbook-model.ts';

/** Where a table lies in the grid; rows and columns count from 0. */
export interface RawTable {
  readonly sheet: SheetModel;
  readonly name: string;
  readonly heading: number;
  /** First row below the headings, and how many there are. */
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
  readonly headings: readonly string[];
}

/** A table as it lies in the grid; undefined when there is none of that name. */
export function rawTable(workbook: WorkbookModel, name: string): RawTable | undefined {
  for (const sheet of workbook.sheets)
    for (const { name: own, box } of sheet.tables)
      if (own === name)
        return {
          sheet,
          name,
          heading: box.row,
          row: box.row + 1,
          rows: box.rows - 1,
          column: box.column,
          columns: box.columns,
          headings: Array.from({ length: box.columns }, (_, i) =>
            String(sheet.cells.get(box.row, box.column + i)?.value ?? ''),
          ),
        };
  return undefined;
}

/** Rows of a sheet that no filter hides, out of some under each other. */
export const unfilteredRows = (sheet: SheetModel, from: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => from + i).filter((row) => sheet.rows.get(row)?.filtered !== true);

/** 0 is A, 26 is AA. */
export const letterOf = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letterOf(Math.floor(column / 26) - 1) + letterOf(column % 26);

export const addressOf = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  `${letterOf(column)}${row + 1}`;
