import type { SeenBook } from '../finder/seen-book.ts';
import type { Outcome } from '../flows/outcome.ts';
import type { SheetLook } from '../sheets/look/sheet-look.ts';
import type { Route } from '../sheets/route.ts';
import type { SheetModel } from '../sheets/sheet-model.ts';
import type { Adoption } from './adoption.ts';
import type { WorkbookLook } from './workbook-look.ts';

/** What a cell holds, as Excel gives it. */
export type CellContents = string | number | boolean;

/** A table as it stands in the workbook. */
export interface TableContents {
  /** Name of the sheet that it stands on now. */
  readonly sheet: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellContents[])[];
}

/** Everything that the add-in ever reads of a workbook, at one moment. */
export interface WorkbookContents {
  /** `empty`: nothing was ever typed there. */
  readonly sheets: readonly {
    readonly name: string;
    readonly empty: boolean;
    readonly protected: boolean;
    /** Names of the charts on it. */
    readonly charts: readonly string[];
  }[];
  /** By name. */
  readonly tables: ReadonlyMap<string, TableContents>;
  /** Child lists that came about by copying their sheet. */
  readonly copies?: readonly TableContents[];
  /** Names of ranges in the workbook. */
  readonly names: readonly string[];
  /** What stands in the cells of `namedCells`, by name; without those that are gone. */
  readonly said: ReadonlyMap<string, string>;
  /** In whose words the sheets speak of what to do next. */
  readonly route: Route;
  /** What the add-in keeps in the file, by key. Never anything of a child. */
  readonly settings: ReadonlyMap<string, string>;
  /** Keys of settings that stand where they were kept before; the next change of settings moves them. */
  readonly olderSettings?: readonly string[];
}

/** A workbook from which a part of the form is missing: what is there by name, and everything that lies in sight. */
export interface Survey {
  readonly contents: WorkbookContents;
  readonly book: SeenBook;
}

/** A cell in the body of a table: row and column count from 0. */
export interface TableCell {
  readonly table: string;
  readonly row: number;
  readonly column: number;
}

/** What must become different; absent parts stay as they are. */
export interface WorkbookChange {
  /** Parts that get their table, heading or name back, before anything else is done. */
  readonly adopt?: readonly Adoption[];
  /** Sheets to draw: new, or anew where the add-in made them before. */
  readonly draw?: readonly SheetModel[];
  /**
   * Names of tables: of those to draw, the sheets that come as new ones in the place of the old, so that nothing stays
   * that hung on the cells, such as a note, and no text that only they held.
   */
  readonly afresh?: readonly string[];
  /** Empty sheet that becomes the first new one. */
  readonly reuse?: string | undefined;
  /** Sheets that get their look back, where their parts stand; what was typed stays as it is. */
  readonly mend?: readonly SheetLook[];
  /** Texts of single cells in tables; `isCount`: figures to calculate with, as Excel makes of them by itself. */
  readonly texts?: readonly (TableCell & { readonly text: string; readonly isCount?: true })[];
  /** Heights in points of rows in the body of a table. */
  readonly heights?: readonly { readonly table: string; readonly row: number; readonly points: number }[];
  /** Texts of cells that have a name of their own; a name that is gone is passed over. */
  readonly named?: Readonly<Record<string, string>>;
  /** Values are JSON or plain ASCII; `undefined` removes a setting. */
  readonly settings?: Readonly<Record<string, string | undefined>>;
  /** Name of the table whose sheet comes to the front. */
  readonly show?: string;
}

/** The cell that the user stands in, by what stands above it and before it in its table. */
export interface StandingCell {
  readonly table: string;
  readonly heading: string;
  /** What the first cell of its row says, in a table with labels. */
  readonly label?: string;
}

/** A table that the user may stand in. `labeled`: its first column says what stands beside it. */
export interface TableToStandIn {
  readonly name: string;
  readonly labeled: boolean;
}

/** What kept a cell out of sight, and does no more. */
export type Revealed = 'blad' | 'filter' | 'rij' | 'kolom';

/** What was heard of the user: something changed, or another sheet came in sight. */
export type Seen = 'edit' | 'visit';

/**
 * What the add-in asks of Excel, in its own words. Whatever the number of children, `read` takes two round trips
 * and `apply` one. Tables are found by name, wherever the user moved them.
 */
export interface Workbook {
  readonly read: () => Promise<Outcome<WorkbookContents>>;
  /** How the sheets with our tables look: one round trip more. */
  readonly readLook: (seen: WorkbookContents) => Promise<Outcome<WorkbookLook>>;
  /** Reads also what lies there under other names: only for a form from which something is missing. */
  readonly survey: () => Promise<Outcome<Survey>>;
  /** `seen`: what was read just before; all changes are sent to Excel at once. */
  readonly apply: (seen: WorkbookContents, change: WorkbookChange) => Promise<Outcome<void>>;
  /**
   * Selects a cell, or the whole body of the table where `row` is absent. What was out of sight comes in sight: the
   * answer says what was done for that.
   */
  readonly select: (
    cell: Omit<TableCell, 'row'> & { readonly row?: number },
  ) => Promise<Outcome<readonly Revealed[]>>;
  /** Calls back after each edit, and after going to another sheet; returns the way to stop. */
  readonly onEdited: (listener: (seen: Seen) => void) => Promise<() => Promise<void>>;
  /** Calls back after each step of the user to another cell; returns the way to stop. */
  readonly onMoved: (listener: () => void) => Promise<() => Promise<void>>;
  /** Where the user stands, in one round trip; undefined outside these tables. */
  readonly standing: (tables: readonly TableToStandIn[]) => Promise<Outcome<StandingCell | undefined>>;
  /** From now on the add-in starts together with this file. */
  readonly startWithFile: () => Promise<void>;
}
