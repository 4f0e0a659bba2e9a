import type { Box } from '../../excel/model/box.ts';
import type { Change } from './once-per-moment.ts';
import type { CellView } from './cell-view.ts';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A sheet as its tab shows it. */
export interface SheetTab {
  readonly id: string;
  readonly name: string;
  /** '' or #RRGGBB. */
  readonly color: string;
  readonly active: boolean;
}

/** The input message of data validation. */
export interface InputMessage {
  readonly title: string;
  readonly message: string;
}

/** Why a user's action was not carried out, in the words that the user sees. */
export interface Refusal {
  /** 'stop': data validation refuses; 'ask': it only warns; 'blocked': protection, or a name that cannot be. */
  readonly kind: 'stop' | 'ask' | 'blocked';
  readonly title: string;
  readonly message: string;
}

/** The sheet in front, as the grid draws it. Rows and columns count from zero; sizes are CSS pixels. */
export interface SheetView {
  readonly id: string;
  readonly name: string;
  readonly showGridlines: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Number of rows and columns that hold something. */
  readonly used: { readonly rows: number; readonly columns: number };
  readonly selection: Box;
  columnWidth(column: number): number;
  /** undefined: as high as its content asks. */
  rowHeight(row: number): number | undefined;
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
  cell(row: number, column: number): CellView;
  /** What the editor starts with. */
  editText(place: Place): string;
  /** The choices of a drop-down list; none where the cell has no such list. */
  choices(place: Place): readonly string[];
  inputMessage(place: Place): InputMessage | undefined;
  /** Heading of the column in the table around the cell. */
  heading(place: Place): string | undefined;
}

/** What the page asks of the open workbook; the user's actions go through the host, which raises Excel's events. */
export interface Book {
  tabs(): readonly SheetTab[];
  sheet(): SheetView;
  /** Told after every change; several changes in one moment are told once. */
  onChange(listener: (change: Change) => void): () => void;
  activate(sheetId: string): void;
  select(box: Box): void;
  type(place: Place, text: string, options?: { readonly despiteWarning?: boolean }): Refusal | undefined;
  paste(place: Place, grid: readonly (readonly string[])[]): Refusal | undefined;
  clear(box: Box): Refusal | undefined;
  rename(sheetId: string, name: string): Refusal | undefined;
  remove(sheetId: string): Refusal | undefined;
  undo(): Refusal | undefined;
}
