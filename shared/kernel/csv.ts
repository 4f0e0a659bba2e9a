import { FORMULA_START } from './formula-sign.ts';

/** Text, or a whole number: those are read alike everywhere, with a comma for decimals or with a point. */
export type CsvCell = string | number;

/** What begins like a formula, also behind apostrophes: `guardCsv` puts one more before those. */
const atRisk = new RegExp(`^'*${FORMULA_START}`, 'u');

/**
 * Text as it stands in a csv file: an apostrophe before what a program may calculate (CWE-1236). Nothing else is
 * touched: `'t Twiespan` stays as it is. {@link withoutCsvGuard} gives every text back.
 *
 * @internal exported for its test: one text without the file around it
 */
export const guardCsv = (text: string): string => (atRisk.test(text) ? `'${text}` : text);

/**
 * The text that was guarded.
 *
 * @internal exported for the test that reads a file back: nothing here does
 */
export const withoutCsvGuard = (text: string): string =>
  text.startsWith("'") && atRisk.test(text.slice(1)) ? text.slice(1) : text;

const BYTE_ORDER_MARK = '\uFEFF';
const SEPARATOR = ';';

/**
 * A csv file as RFC 4180 describes it, in UTF-8 with a mark that says so, with the semicolons that Excel expects in the
 * Netherlands. Every text is quoted, so that a program can tell `0114` from a number; numbers are not.
 */
export const csvText = (rows: readonly (readonly CsvCell[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(field).join(SEPARATOR)}\r\n`).join('');

const field = (cell: CsvCell): string =>
  typeof cell === 'number' ? String(cell) : `"${guardCsv(cell).replaceAll('"', '""')}"`;
