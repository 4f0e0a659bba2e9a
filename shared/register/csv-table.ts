/** One line of a file, by the names of its columns, with the number by which an editor shows it. */
export interface CsvRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A csv file whose every line has as many fields as its heading. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}
