import type { ColumnFilter } from './column-filter.ts';

/** What the grid shows of one cell. */
export interface CellView {
  readonly text: string;
  readonly editable: boolean;
  /** The cell offers a drop-down list. */
  readonly hasChoices: boolean;
  readonly align: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'middle' | 'bottom';
  readonly wrap: boolean;
  readonly indent: number;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  /** In points. */
  readonly fontSize?: number;
  readonly fontName?: string;
  /** CSS borders on the sides that a cell draws: its own, or the facing side of the cell beside it. */
  readonly borderRight?: string;
  readonly borderBottom?: string;
  /** The button of a heading. */
  readonly filter?: ColumnFilter;
  /** Pixels of empty cells beside it over which text may run; absent when it may not. */
  readonly spill?: number;
}
