import type { ChartLayout } from './chart-layout.ts';
import type { ChartLook } from './chart-looks.ts';
import type { Paper } from './paper.ts';
import type { conditionLooks, StyleName } from './styles.ts';

/** Text, a number, or '' for an empty cell. Text never becomes a formula; there are no formulas in a sheet. */
export type CellValue = string | number;

/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells of one style. All rows of `values` have the same length. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly style: StyleName;
}

/** A table; its first row holds the headings. The first table of a sheet is how the sheet is found again. */
export interface TableModel {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Style of the body, one a column. */
  readonly styles: readonly StyleName[];
  readonly filter: boolean;
  /** Style of the headings; absent: `tableHead`. */
  readonly head?: StyleName;
}

/** A name for a range, unique in the workbook. */
interface NamedArea {
  readonly name: string;
  readonly area: Area;
}

/** What may be typed in an area, and the help beside it: titles of at most 32, texts of at most 255 characters. */
export interface Validation {
  readonly area: Area;
  readonly allow:
    | { readonly kind: 'list'; readonly name: string }
    | { readonly kind: 'wholeNumber'; readonly from: number; readonly to: number }
    | { readonly kind: 'textLength'; readonly max: number }
    | { readonly kind: 'any' };
  readonly help: { readonly title: string; readonly text: string };
  /** Said when something else is typed; at most 225 characters. Absent: nothing is refused. */
  readonly refusal?: { readonly title: string; readonly text: string };
}

/** A format that Excel itself puts on cells for which something holds. */
export interface Condition {
  readonly area: Area;
  /** Formula for the first cell of the area, without its equals sign; never made of what a user typed. */
  readonly formula: string;
  readonly style: ConditionStyle;
}
export type ConditionStyle = keyof typeof conditionLooks;

/** One row of columns, or of marks, in a chart. */
export interface ChartSeries {
  /** As the legend says it. */
  readonly name: string;
  /** Cells with numbers, as many as there are categories. */
  readonly values: Area;
  readonly look: ChartLook;
}

/**
 * Columns per category beside the streefpercentage, from 0 to 100 percent. All that it draws are cells of a table on
 * the same sheet: it never says what that table does not.
 */
export interface ChartModel {
  /** One of `chartNames`, or of `yearsChartName`. */
  readonly name: string;
  readonly title: string;
  /** What the numbers on the axis count; absent: percentages of children. */
  readonly axis?: string;
  /** The cells that it covers, from corner to corner. */
  readonly over: Area;
  /** Cells with the names under the axis. */
  readonly categories: Area;
  /** Where figures stand: at the foot of the columns, or above them where a column is too low to hold its figure. */
  readonly labels: 'foot' | 'above';
  readonly series: readonly [ChartSeries, ...ChartSeries[]];
  /** `bars`: categories under each other, the first at the top, with room for their names; absent: `columns`. */
  readonly layout?: ChartLayout;
}

/** One worksheet as data: what stands where and how it looks. Drawn by the adapter in addin/excel. */
export interface SheetModel {
  readonly name: string;
  /** A sheet that was this one and lost its tables: it is emptied and drawn anew where it stands. */
  readonly onto?: string;
  readonly accent: boolean;
  /** Widths of the first columns, in points. */
  readonly widths: readonly number[];
  /** Heights in points of rows that are higher than one line; `rows` under each other have the same. */
  readonly heights: readonly { readonly row: number; readonly rows?: number; readonly points: number }[];
  readonly blocks: readonly Block[];
  readonly tables: readonly [TableModel, ...TableModel[]];
  readonly names: readonly NamedArea[];
  readonly validations: readonly Validation[];
  /** The last one is looked at first. */
  readonly conditions: readonly Condition[];
  readonly charts?: readonly ChartModel[];
  /** Rows and columns that stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly paper: Paper;
  /** What is printed; absent: everything. */
  readonly printed?: Area;
  /** Rows that are repeated on each printed page, counted from 0. */
  readonly printTitle?: { readonly from: number; readonly to: number };
  /**
   * Pages of a fixed layout: printed at this percentage, each of these rows begins a new page. Absent: one page wide
   * and as many long as it takes; Excel does not promise to keep page breaks then.
   */
  readonly pages?: { readonly scale: number; readonly breaks: readonly number[] };
  /** Nobody types here: the sheet is protected, without a password. */
  readonly locked: boolean;
  /** Cell to stand on when the sheet is opened for the first time. */
  readonly start: { readonly row: number; readonly column: number };
}

/** Area of the body of a table, below its headings. */
export const bodyOf = ({ row, column, header, rows }: TableModel): Area => ({
  row: row + 1,
  column,
  rows: rows.length,
  columns: header.length,
});

/** One column of the body of a table. */
export const columnOf = (table: TableModel, index: number): Area => ({
  ...bodyOf(table),
  column: table.column + index,
  columns: 1,
});
