import type { Candidate } from '../finder/find-candidates.ts';
import type { Area, SheetModel, TableModel } from '../sheets/sheet-model.ts';

/** One thing that must be done to a damaged form. Rows and columns are those of the sheet, counting from 0. */
export type RepairStep =
  /** A table that was found: under the name `from`, or as cells that are no table any more. */
  | {
      readonly kind: 'table';
      readonly table: string;
      readonly sheet: string;
      readonly area: Area;
      readonly from?: string;
    }
  /** A column that was found by what stands in it and beside it. `from`: the heading that it has now. */
  | {
      readonly kind: 'heading';
      readonly table: string;
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly from: string;
      readonly to: string;
    }
  /** A column of which nothing is left: an empty one comes in its place. */
  | { readonly kind: 'column'; readonly table: string; readonly sheet: string; readonly heading: string }
  /** A table of which nothing is left, on a sheet that is there: an empty one comes in its place. */
  | { readonly kind: 'empty'; readonly sheet: string; readonly model: TableModel; readonly loses: boolean }
  /** A sheet that is drawn. `loses`: people had filled something in on it. */
  | { readonly kind: 'sheet'; readonly model: SheetModel; readonly loses: boolean }
  /** A sentence of ours that is out of date: its cell becomes empty. */
  | { readonly kind: 'outdated'; readonly sheet: string; readonly row: number; readonly column: number }
  /** A name that points at nothing, or at the wrong cell. */
  | { readonly kind: 'name'; readonly name: string; readonly sheet: string; readonly area: Area };

/** A table that may be in more than one place: the user must say which. */
export interface RepairChoice {
  readonly table: string;
  readonly places: readonly Candidate[];
}

export interface RepairPlan {
  readonly steps: readonly RepairStep[];
  readonly choices: readonly RepairChoice[];
}
