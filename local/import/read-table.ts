import { CsvError, type InfoRecord, parse } from 'csv-parse/sync';
import { UserError } from '../terminal/user-error.ts';
import { decode } from './decode.ts';
import { readBytes } from './read-bytes.ts';
import { texts } from './texts.ts';

/** One line of a file, by the names of its columns, with the number by which an editor shows it. */
export interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A csv file whose every line has as many fields as its heading. */
export interface CsvTable {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** Reads a csv file with commas or semicolons, in UTF-8 or windows-1252. */
export function readTable(file: string): CsvTable {
  const text = decode(readBytes(file));
  if (text === undefined) throw new UserError(texts.notCsv(file));
  if (text.trim() === '') throw new UserError(texts.empty(file));
  const columns: string[] = [];
  let reached = 1;
  const onHeading = (names: string[]) => {
    columns.push(...names.map((name) => name.trim()));
    return columns;
  };
  const onRecord = (cells: Row['cells'], { lines }: InfoRecord): Row => {
    reached = lines;
    return { line: lines, cells };
  };
  try {
    const options = { bom: true, skip_empty_lines: true, delimiter: delimiterOf(text) };
    const rows = parse<Row, Row['cells']>(text, { ...options, columns: onHeading, onRecord });
    return { file, columns, rows };
  } catch (error) {
    if (error instanceof CsvError) throw new UserError(texts.brokenLine(file, reached + 1));
    throw error;
  }
}

/** The heading says which of the two separates: the one that stands in it most. */
function delimiterOf(text: string): ',' | ';' {
  const heading = text.split('\n', 1)[0] ?? '';
  return heading.split(';').length > heading.split(',').length ? ';' : ',';
}
