import type { Area } from '../sheets/sheet-model.ts';
import type { CellValue } from '../../shared/inzending/cell.ts';

/** What was found of the look of one column in the body of a table; null where its cells differ from each other. */
export interface ColumnSeen {
  readonly hidden: boolean;
  /** Number format of each cell, from the first row on. */
  readonly formats: readonly string[];
  /** Whether a cell holds a formula. */
  readonly formulas: readonly boolean[];
  readonly font: string | null;
  readonly size: number | null;
  readonly bold: boolean | null;
  /** `#RRGGBB`. */
  readonly color: string | null;
  /** `#RRGGBB`; white where cells are not filled. */
  readonly fill: string | null;
  /** Kind of rule in the words of Excel (`None` without one) and the message beside the cell. */
  readonly validation: { readonly kind: string; readonly title: string; readonly text: string } | null;
}

/** Where a table of the add-in stands, and how it looks. */
export interface TableSeen {
  /** Headings included. */
  readonly area: Area;
  readonly hasFilterButtons: boolean;
  /** Some of its rows are out of sight, by hand or by a filter. */
  readonly hidesRows: boolean;
  readonly isFiltered: boolean;
  readonly columns: readonly ColumnSeen[];
}

/** How a sheet with tables of the add-in looks. */
export interface SheetSeen {
  readonly name: string;
  readonly isVisible: boolean;
  /** Rows and columns that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** By name. */
  readonly tables: ReadonlyMap<string, TableSeen>;
  /** What stands in a cell; '' for an empty one. Rows and columns count from 0. */
  readonly at: (row: number, column: number) => CellValue;
}

/** How the sheets of the add-in look, by the names that they have now. */
export type WorkbookLook = ReadonlyMap<string, SheetSeen>;
