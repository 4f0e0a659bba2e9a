import type { ChartView } from '../charts/chart-view.ts';
import type { Box } from '../../excel/model/box.ts';
import type { Change } from './once-per-moment.ts';
import type { CellView } from './cell-view.ts';
import type { ColumnFilter, FilterChoice } from './column-filter.ts';

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

/** Whole rows or columns. */
export interface Lines {
  readonly axis: 'row' | 'column';
  readonly from: number;
  readonly count: number;
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
  /** Nothing for a hidden column. */
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
  readonly charts: readonly ChartView[];
  /** The button that a heading cell carries. */
  filter(place: Place): ColumnFilter | undefined;
  /** What typing in the cell may be completed to. */
  suggestions(place: Place): readonly string[];
  isInTable(place: Place): boolean;
}

/** What the button in a heading does. */
export interface FilterActions {
  filterChoices(column: ColumnFilter): readonly FilterChoice[];
  /** Shows only rows with these texts; null shows all again. */
  filter(column: ColumnFilter, texts: readonly string[] | null): Refusal | undefined;
  sort(column: ColumnFilter, ascending: boolean): Refusal | undefined;
}

/** What the menu of rows and columns does. */
export interface LineActions {
  insertLines(lines: Lines): Refusal | undefined;
  deleteLines(lines: Lines): Refusal | undefined;
  hideLines(lines: Lines, hidden: boolean): Refusal | undefined;
  /** Rows of a table alone: what stands beside it stays. */
  insertTableRows(box: Box): Refusal | undefined;
  deleteTableRows(box: Box): Refusal | undefined;
  /** Rows above and columns before this cell stay in sight; the first cell lets all go. */
  freezeAbove(place: Place): void;
}

/** What the tabs do. */
export interface TabActions {
  activate(sheetId: string): void;
  rename(sheetId: string, name: string): Refusal | undefined;
  remove(sheetId: string): Refusal | undefined;
  copy(sheetId: string): Refusal | undefined;
  hideSheet(sheetId: string, hidden: boolean): Refusal | undefined;
  /** Those that the user can bring back. */
  hiddenTabs(): readonly SheetTab[];
}

/** Whether there is something to undo, or to redo. */
interface History {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** What the page asks of the open workbook; the user's actions go through the host, which raises Excel's events. */
export interface Book extends FilterActions, LineActions, TabActions {
  tabs(): readonly SheetTab[];
  sheet(): SheetView;
  /** Told after every change; several changes in one moment are told once. */
  onChange(listener: (change: Change) => void): () => void;
  select(box: Box): void;
  /** The user types in a cell: what the add-in asks of the workbook waits or fails, as in Excel. */
  beginEdit(): void;
  endEdit(): void;
  type(place: Place, text: string, options?: { readonly despiteWarning?: boolean }): Refusal | undefined;
  paste(place: Place, grid: readonly (readonly string[])[]): Refusal | undefined;
  clear(box: Box): Refusal | undefined;
  undo(): Refusal | undefined;
  redo(): Refusal | undefined;
  history(): History;
}
