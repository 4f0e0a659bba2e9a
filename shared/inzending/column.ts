/** One column of a table that people fill in: what they see, and how a cell of it is read. */
export interface Column {
  /** Stable name that findings use. */
  readonly id: string;
  readonly heading: string;
  /** Message beside the selected cell: title of at most 32, text of at most 255 characters. */
  readonly help: { readonly title: string; readonly text: string };
  readonly kind: 'code' | 'choice' | 'month' | 'count' | 'line' | 'prose';
  /** A right answer where it cannot be chosen from a list, invented. */
  readonly example?: string;
  /** Texts of the drop-down, where there is one. */
  readonly choices?: readonly string[];
}
