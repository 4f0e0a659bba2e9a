import type { Area, Condition, SheetModel, Validation } from '../sheet-model.ts';
import type { StyleName } from '../styles.ts';

/** Cells that get a style. */
export interface StyledCells {
  readonly area: Area;
  readonly style: StyleName;
  /**
   * Number formats of rows, counted within the area, that stay as they are: a date that Excel made of a text would
   * show as a number without its own format.
   */
  readonly kept?: ReadonlyMap<number, string>;
}

/** What belongs to a sheet as a whole. `frozen`: absent where it is as it must be. */
export type PageLook = Pick<
  SheetModel,
  'accent' | 'heights' | 'frozen' | 'paper' | 'printed' | 'printTitle' | 'pages'
> & {
  /** Widths in points by column; a column of the user has none here. */
  readonly widths: ReadonlyMap<number, number>;
};

/** How one sheet must look, at the places where its parts stand now. It says nothing of what users type. */
export interface SheetLook {
  /** Name of the sheet as it is now. */
  readonly sheet: string;
  /** `isOther`: its buttons to filter are not as they must be. */
  readonly tables: readonly { readonly name: string; readonly filter: boolean; readonly isOther: boolean }[];
  /** Cells of which merging, format and rules go before they are put back. */
  readonly cleared: readonly Area[];
  /** Cells, also below a table, of which the rules go before they are put back. */
  readonly ruled: readonly Area[];
  readonly styled: readonly StyledCells[];
  /** Titles and explanations that are gone: their cells are empty. */
  readonly texts: readonly {
    readonly row: number;
    readonly column: number;
    readonly text: string;
    readonly style: StyleName;
  }[];
  readonly validations: readonly Validation[];
  /** The last one is looked at first. */
  readonly conditions: readonly Condition[];
  readonly page: PageLook;
  /** What must come in sight again: the sheet, and all rows of the tables but those that a filter hides. */
  readonly hidden: { readonly sheet: boolean; readonly filtered: readonly string[] };
  readonly locked: boolean;
}
