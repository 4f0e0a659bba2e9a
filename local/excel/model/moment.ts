/** How a workbook was, to go back to; see history.ts. */
export interface Moment {
  /** A snapshot. */
  text: string;
  /** By id of a sheet: how far its log was (shift-log.ts), for who holds cells of it. */
  marks: ReadonlyMap<string, number>;
}
