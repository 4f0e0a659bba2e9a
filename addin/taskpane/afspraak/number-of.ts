/** A whole number as somebody typed it; NaN where it is none. */
export const numberOf = (typed: string): number =>
  /^\s*\d{1,4}\s*$/.test(typed) ? Number(typed) : Number.NaN;
