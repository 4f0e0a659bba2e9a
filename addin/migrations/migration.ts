import type { ListShape } from '../../shared/inzending/kinderen-columns.ts';

/**
 * What a form gets by one step to a newer version. Only what people fill in stands here: the sheets of the add-in
 * itself are drawn anew, and looks are put back, whatever the step. A row or a column that a form has never goes.
 */
export interface Migration {
  /** Version of the form after this step. */
  readonly to: string;
  /** Columns that come at the right of a table. */
  readonly columns: (
    shape: ListShape,
  ) => readonly { readonly table: string; readonly headings: readonly string[] }[];
  /** Tables that come on a sheet of the form. */
  readonly tables: readonly string[];
  /** What is new, for the user. */
  readonly news: readonly string[];
}
