/** Columns of a table, each with its width in points. */
interface Columned {
  readonly columns: readonly { readonly width: number }[];
}

/** The columns of all tables share the columns of the sheet: each is as wide as the widest of its place asks. */
export const widestOf = (all: readonly (readonly number[])[]): readonly number[] =>
  Array.from({ length: Math.max(0, ...all.map(({ length }) => length)) }, (_, i) =>
    Math.max(...all.map((widths) => widths[i] ?? 0)),
  );

/** The same for sections below each other. */
export const widthsOf = (sections: readonly Columned[]): readonly number[] =>
  widestOf(sections.map(({ columns }) => columns.map(({ width }) => width)));

/** Points from the left of the first column to the right of the last. */
export const widthOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);
