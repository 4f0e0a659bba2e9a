import type { Gemeente } from '../../shared/uitvraag/gemeente.ts';
import { UserError } from '../terminal/user-error.ts';
import { duoColumns, isKind, lrkColumns, requireColumns } from './columns.ts';
import { duoGemeenteNaam, readDuo } from './duo.ts';
import { gemeenteNaamOf } from './gemeenten.ts';
import { readLrk } from './lrk.ts';
import { type CsvTable, readTable } from './read-table.ts';
import { makeRegister, type Register, type RegisterLine } from './register.ts';
import { texts } from './texts.ts';

/**
 * Reads the organisaties and locaties of one gemeente from files of DUO (schools) or LRK (voorscholen), in any order;
 * each file is known by its columns.
 * @throws UserError in plain Dutch, naming the file and the line or column; nothing is read half
 */
export function readRegister(files: readonly string[], gemeentecode: string): Register {
  const tables = files.map(readTable);
  const gemeente = gemeenteOf(tables, gemeentecode);
  const lines = tables.flatMap((table) => readLines(table, gemeente));
  refuseTwice(lines);
  return makeRegister(gemeente, lines);
}

function refuseTwice(lines: readonly RegisterLine[]): void {
  const seen = new Set<string>();
  for (const { file, line, locatie } of lines) {
    if (seen.has(locatie.locatieId)) throw new UserError(texts.twice(file, line, locatie.locatieId));
    seen.add(locatie.locatieId);
  }
}

function gemeenteOf(tables: readonly CsvTable[], gemeentecode: string): Gemeente {
  const fromFile = tables
    .filter((table) => isKind(table, duoColumns))
    .map((table) => duoGemeenteNaam(table, gemeentecode))
    .find((naam) => naam !== undefined);
  const naam = gemeenteNaamOf(gemeentecode) ?? fromFile;
  if (naam !== undefined) return { gemeentecode, naam };
  const lrk = tables.find((table) => isKind(table, lrkColumns));
  if (lrk !== undefined) throw new UserError(texts.nameNeeded(lrk.file, gemeentecode));
  return { gemeentecode, naam: gemeentecode };
}

function readLines(table: CsvTable, gemeente: Gemeente): readonly RegisterLine[] {
  if (!isKind(table, duoColumns) && !isKind(table, lrkColumns)) requireColumns(table, duoColumns);
  const lines = isKind(table, duoColumns) ? readDuo(table, gemeente) : readLrk(table, gemeente);
  const named = gemeente.naam === gemeente.gemeentecode ? '' : ` (${gemeente.naam})`;
  if (lines.length === 0)
    throw new UserError(texts.noLocaties(table.file, `${gemeente.gemeentecode}${named}`));
  return lines;
}
