/** The button in the heading of a column of a table. */
export interface ColumnFilter {
  readonly table: string;
  readonly heading: string;
  /** Rows are hidden by this column. */
  readonly filtered: boolean;
  readonly sorted: 'up' | 'down' | undefined;
}

/** A text in the list under such a button; '' stands for empty cells. */
export interface FilterChoice {
  readonly text: string;
  readonly chosen: boolean;
}
