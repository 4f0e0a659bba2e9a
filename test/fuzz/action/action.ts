/** Where a user does something, as a wish: numbers are taken modulo what is there when it is played. */
export interface Spot {
  readonly area: Area;
  readonly row: number;
  readonly column: number;
}

/**
 * `list`: the child list, one row below it included; `beside`: own columns to the right of it; `headings`: its
 * headings; `counts`, `words`, `answers`: the tables of Groepen, Toelichting and Start; `own`: a sheet of the user.
 */
export type Area = 'list' | 'beside' | 'headings' | 'counts' | 'words' | 'answers' | 'own';

/** A text by its place in a pool: `fit` is one that belongs under the heading of the cell, `odd` one of anywhere. */
export interface TextWish {
  readonly pool: 'fit' | 'odd';
  readonly nth: number;
}

/** One action for each of the names: they ask the same. */
type Each<Name extends string, Asked = object> = Name extends unknown
  ? { readonly do: Name } & Readonly<Asked>
  : never;

/** Something that happens between two checks, as plain data: it can be kept, shrunk and played again. */
export type Action =
  | Each<'type', { at: Spot; text: TextWish; insist: boolean }>
  /** `cells`: from another workbook, which takes formats and validation away. */
  | Each<'paste', { at: Spot; texts: readonly (readonly TextWish[])[]; mode: 'text' | 'cells' }>
  | Each<'clear', { at: Spot; rows: number; columns: number }>
  | Each<'sort', { column: number; ascending: boolean }>
  | Each<'filter', { column: number; keep: number }>
  | Each<'showAll'>
  | Each<'insertRows' | 'deleteRows' | 'insertTableRows' | 'deleteTableRows', { at: Spot; count: number }>
  | Each<'hideRows' | 'showRows', { at: Spot; count: number }>
  | Each<'insertColumn' | 'deleteColumn' | 'hideColumn' | 'showColumns', { column: number }>
  | Each<'renameTab' | 'moveTab', { tab: number; to: number }>
  | Each<'visitTab' | 'hideTab' | 'showTab' | 'copyTab' | 'deleteTab', { tab: number }>
  | Each<'addTab' | 'undo' | 'redo' | 'reopen'>
  /** The pane; `rest` lets it hear what was edited. */
  | Each<'check' | 'checkAsFile' | 'rest' | 'readState' | 'mend' | 'repair'>
  /** Takes a code away and checks; `meanwhile` comes between reading and writing. */
  | Each<'race', { row: number; column: number; meanwhile: Meanwhile }>
  | Each<'goTo', { nth: number }>
  | Each<'send', { nulopgave: boolean }>;

/** What moves the rows of the list. */
type Meanwhile = 'sort' | 'insertTableRows' | 'deleteTableRows';

/** An action by its name. */
export type Of<Name extends Action['do']> = Extract<Action, { readonly do: Name }>;

/** How a play begins: a form of a school or of a voorschool, filled in or empty. */
export interface Play {
  readonly locatieId: 'school-linde' | 'voorschool-eik';
  readonly kinderen: number;
  readonly actions: readonly Action[];
}
