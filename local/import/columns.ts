import { FORMULA_START } from '../../shared/kernel/formula-sign.ts';
import { UserError } from '../terminal/user-error.ts';
import type { CsvTable, Row } from './read-table.ts';
import { texts } from './texts.ts';

/** Columns of DUO's list of schools that we read; the file as published has thirty. */
export const duoColumns = {
  bevoegdGezag: 'BEVOEGD GEZAG NUMMER',
  brin: 'BRIN NUMMER',
  vestiging: 'VESTIGINGSNUMMER',
  naam: 'VESTIGINGSNAAM',
  gemeentecode: 'GEMEENTENUMMER',
  gemeente: 'GEMEENTENAAM',
} as const;

/**
 * Columns of the LRK export that we read. What it says of contact persons is never looked at: some are natural
 * persons.
 */
export const lrkColumns = {
  lrk: 'lrk_id',
  naam: 'actuele_naam_oko',
  vve: 'vve',
  status: 'status',
  gemeente: 'verantwoordelijke_gemeente',
  houder: 'naam_houder',
  kvk: 'kvk_nummer_houder',
} as const;

/** One line that no program takes for a formula, as the names of a register must be. */
export const nameForm = new RegExp(`^(?!${FORMULA_START})[^\\p{Cc}\\p{Cs}]{1,120}$`, 'u');

/** Whether the file looks like one with these columns, be it that some are missing. */
export const isKind = ({ columns }: CsvTable, wanted: Readonly<Record<string, string>>): boolean =>
  Object.values(wanted).some((name) => columns.includes(name));

/** Refuses a file that lacks a column that we need. */
export function requireColumns({ file, columns }: CsvTable, wanted: Readonly<Record<string, string>>): void {
  const missing = Object.values(wanted).find((name) => !columns.includes(name));
  if (missing !== undefined) throw new UserError(texts.unknownColumns(file, missing));
}

/** Where a value stands, for a sentence about it. */
export interface Cell {
  readonly table: CsvTable;
  readonly row: Row;
  readonly column: string;
}

/** The trimmed text of a cell; refused where it has not the form that the column should have. */
export function cellOf({ table, row, column }: Cell, form: RegExp): string {
  const text = (row.cells[column] ?? '').trim();
  if (form.test(text)) return text;
  throw new UserError(texts.badValue(table.file, row.line, column));
}
