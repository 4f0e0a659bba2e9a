/** What the list is judged by. */
export interface Standards {
  /** Headings of the child list as the form has them, in its order. */
  readonly headings: readonly string[];
  readonly groepen: readonly string[];
  /** The month of it, `yyyy-mm`. */
  readonly peildatum: string;
  readonly minMaanden: number;
}
