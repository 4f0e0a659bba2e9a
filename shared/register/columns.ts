import { FORMULA_START } from '../kernel/formula-sign.ts';
import type { CsvRow, CsvTable } from './csv-table.ts';
import { asRead, type Bron, type Read, unusable } from './file-problem.ts';

/** Names that a column has had over the years, the newest first. */
type Names = readonly [string, ...string[]];

/**
 * Columns of DUO's list of schools that we read; the file as published has thirty. DUO called BRIN and vestiging by
 * other names in later years.
 */
export const duoColumns = {
  brin: ['INSTELLINGSCODE', 'BRIN NUMMER'],
  vestiging: ['VESTIGINGSCODE', 'VESTIGINGSNUMMER'],
  bevoegdGezag: ['BEVOEGD GEZAG NUMMER'],
  naam: ['VESTIGINGSNAAM'],
  gemeentecode: ['GEMEENTENUMMER'],
  gemeente: ['GEMEENTENAAM'],
} as const satisfies Record<string, Names>;

/**
 * Columns of the LRK export that we read. What it says of contact persons is never looked at: some are natural
 * persons.
 */
export const lrkColumns = {
  lrk: ['lrk_id'],
  naam: ['actuele_naam_oko'],
  vve: ['ve', 'vve'],
  status: ['status'],
  gemeente: ['verantwoordelijke_gemeente'],
  houder: ['naam_houder'],
  kvk: ['kvk_nummer_houder'],
} as const satisfies Record<string, Names>;

/** The code of the gemeente, in exports that have it. The name is spelled in many ways, the code in one. */
export const LRK_CODE = 'cbs_code';

/** Columns of the LRK export that are read where they are there. */
export const lrkDates = { from: 'inschrijfdatum', to: 'uitschrijfdatum' } as const;

/** Lists of kinderopvang of gemeenten know a locatie by this number, and do not say where VVE is. */
const otherLrk = ['lrk_id', 'lrknummer', 'lrk_nummer', 'lrk-nummer', 'registratienummer'];

/** One line that no program takes for a formula, as the names of a register must be. */
export const nameForm = new RegExp(`^(?!${FORMULA_START})[^\\p{Cc}\\p{Cs}]{1,120}$`, 'u');

const has = ({ columns }: CsvTable, names: readonly string[]): boolean =>
  names.some((name) => columns.includes(name));

/** Which file it is, told by its columns alone: a file that lacks one of them is still known by the others. */
export function bronOf(table: CsvTable): Read<Bron> {
  const twice = table.columns.find((name, i) => name !== '' && table.columns.indexOf(name) !== i);
  if (twice !== undefined) return unusable({ kind: 'double-column', column: twice });
  if (Object.values(duoColumns).some((names) => has(table, names))) return asRead('DUO');
  const lower = table.columns.map((name) => name.toLowerCase());
  if (otherLrk.some((name) => lower.includes(name)) && !lrkColumns.vve.some((name) => lower.includes(name)))
    return unusable({ kind: 'no-vve' });
  if (Object.values(lrkColumns).some((names) => has(table, names))) return asRead('LRK');
  return unusable({ kind: 'unknown-columns' });
}

/** The column of this file for each field. */
export type Found<Wanted extends Record<string, Names>> = { readonly [F in keyof Wanted]: string };

/** Finds each wanted column by one of its names. */
export function findColumns<Wanted extends Record<string, Names>>(
  table: CsvTable,
  wanted: Wanted,
  bron: Bron,
): Read<Found<Wanted>> {
  const found: Record<string, string> = {};
  for (const [field, names] of Object.entries(wanted)) {
    const column = names.find((name) => table.columns.includes(name));
    if (column === undefined) return unusable({ kind: 'missing-column', column: names.join(' of '), bron });
    found[field] = column;
  }
  return asRead(found as Found<Wanted>);
}

/** Text of a cell without blanks around it. */
export const cellOf = ({ cells }: CsvRow, column: string): string => (cells[column] ?? '').trim();

/** The first of these cells that has not the form that its column should have. */
export function badCell(
  row: CsvRow,
  forms: readonly (readonly [column: string, form: RegExp])[],
): Read<never> | undefined {
  const bad = forms.find(([column, form]) => !form.test(cellOf(row, column)));
  return bad && unusable({ kind: 'bad-value', line: row.line, column: bad[0] });
}
