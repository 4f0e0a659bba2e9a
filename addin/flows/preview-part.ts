/** One thing that goes out, in the user's words. */
export interface PreviewLine {
  readonly label: string;
  readonly value: string;
}

/** Counts side by side; the first text of a row says what the row is about. */
export interface PreviewTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What to know of the counts, in one or two sentences. */
  readonly note?: string;
}

/** One piece of "Dit wordt verstuurd": about the form, about a groep, or about what is said of a domein. */
export interface PreviewPart {
  readonly about: 'formulier' | 'groep' | 'toelichting';
  readonly title: string;
  readonly lines: readonly PreviewLine[];
  readonly tables: readonly PreviewTable[];
}
