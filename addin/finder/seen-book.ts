import type { CellValue } from '../../shared/inzending/cell.ts';
import type { Area } from '../sheets/sheet-model.ts';

/** The cells of one sheet that hold something; rows and columns count from 0. */
export interface SeenCells {
  readonly at: (row: number, column: number) => CellValue;
  /** Rows with something in them, in order. */
  readonly rows: readonly number[];
  /** Number of columns, counted from the first, with something in the last of them. */
  readonly width: number;
}

/** A table, whatever its name. */
export interface SeenTable {
  readonly name: string;
  /** Headings included where there are any, totals not. */
  readonly area: Area;
  readonly hasHeadings: boolean;
}

export interface SeenSheet {
  readonly name: string;
  readonly cells: SeenCells;
  readonly tables: readonly SeenTable[];
}

/** Where a name of the workbook points. */
export interface SeenName {
  readonly sheet: string;
  readonly area: Area;
}

/** A workbook as it lies before the user: nothing here says what is ours. */
export interface SeenBook {
  readonly sheets: readonly SeenSheet[];
  /** Names that point at cells. */
  readonly names: ReadonlyMap<string, SeenName>;
}
