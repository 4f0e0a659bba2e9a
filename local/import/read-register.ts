import { compareRegister } from '../../shared/register/compare-register.ts';
import { bronOf } from '../../shared/register/columns.ts';
import type { CsvTable } from '../../shared/register/csv-table.ts';
import { duoGemeenteNaam } from '../../shared/register/read-duo.ts';
import { readRegisterFile } from '../../shared/register/read-register-file.ts';
import { type Register, withChange } from '../../shared/register/register.ts';
import type { RegisterFile } from '../../shared/register/register-file.ts';
import type { Gemeente } from '../../shared/uitvraag/gemeente.ts';
import { UserError } from '../terminal/user-error.ts';
import { gemeenteNaamOf } from './gemeenten.ts';
import { tableOf, valueOf } from './table-of.ts';
import { texts } from './texts.ts';

/** The real organisaties and locaties of one gemeente, as public registers know them; sorted by key. */
export interface GemeenteRegister extends Register {
  readonly gemeente: Gemeente;
}

interface NamedTable {
  readonly file: string;
  readonly table: CsvTable;
}

/**
 * Reads the organisaties and locaties of one gemeente from files of DUO (schools) or LRK (voorscholen), in any order;
 * each file is known by its columns.
 * @throws UserError in plain Dutch, naming the file and the line or column; nothing is read half
 */
export function readRegister(files: readonly string[], gemeentecode: string): GemeenteRegister {
  const tables = files.map((file) => ({ file, table: tableOf(file) }));
  const gemeente = gemeenteOf(tables, gemeentecode);
  const read = tables.map(({ file, table }) => ({ file, said: readOne({ file, table }, gemeente) }));
  refuseTwice(read);
  let register: Register = { organisaties: [], locaties: [] };
  for (const { said } of read) {
    // A file beside another: without known locaties there is nothing that could close, whatever day it is.
    const { change } = compareRegister({ ...register, locaties: [] }, said, '2000-01-01');
    register = withChange(register, change);
  }
  return { gemeente, ...register };
}

function refuseTwice(read: readonly { readonly file: string; readonly said: RegisterFile }[]): void {
  const seen = new Set<string>();
  for (const { file, said } of read)
    for (const { line, number } of said.lines) {
      if (seen.has(number)) throw new UserError(texts.twice(file, line, number));
      seen.add(number);
    }
}

function gemeenteOf(tables: readonly NamedTable[], gemeentecode: string): Gemeente {
  const fromFile = tables
    .map(({ table }) => duoGemeenteNaam(table, gemeentecode))
    .find((naam) => naam !== undefined);
  const naam = gemeenteNaamOf(gemeentecode) ?? fromFile;
  if (naam !== undefined) return { gemeentecode, naam };
  const lrk = tables.find(({ table }) => {
    const bron = bronOf(table);
    return bron.ok && bron.value === 'LRK';
  });
  if (lrk !== undefined) throw new UserError(texts.nameNeeded(lrk.file, gemeentecode));
  return { gemeentecode, naam: gemeentecode };
}

function readOne({ file, table }: NamedTable, gemeente: Gemeente): RegisterFile {
  const read = readRegisterFile(table, gemeente);
  if (read.ok || read.problem.kind !== 'no-locaties') return valueOf(file, read);
  const { gemeentecode, naam } = gemeente;
  const named = naam === gemeentecode ? '' : ` (${naam})`;
  throw new UserError(texts.noLocaties(file, `${gemeentecode}${named}`));
}
