import type { FormContext } from '../../shared/inzending/form.ts';
import type { ListShape } from '../../shared/inzending/kinderen-columns.ts';

/** A text of ours, on the sheet of a table. */
export interface OwnText {
  readonly table: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A cell with a name: what it says is written anew where it comes to stand. */
export interface MovedCell {
  readonly name: string;
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

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
  /** Sentences of ours that stood on sheets of the version before, where they stood: they make room. */
  readonly outdated: (context: FormContext) => readonly OwnText[];
  /** Cells with a name that stand elsewhere now, on the sheet of a table. */
  readonly moved: readonly MovedCell[];
  /** What is new, for the user. */
  readonly news: readonly string[];
}
