import type { Gemeente } from '../uitvraag/gemeente.ts';
import { bronOf } from './columns.ts';
import type { CsvTable } from './csv-table.ts';
import { type Read, unusable } from './file-problem.ts';
import { readDuo } from './read-duo.ts';
import { readLrk } from './read-lrk.ts';
import { onceEach, type RegisterFile } from './register-file.ts';

/** Reads what an official file, known by its columns, says of one gemeente: all of it or nothing. */
export function readRegisterFile(table: CsvTable, gemeente: Gemeente): Read<RegisterFile> {
  const bron = bronOf(table);
  if (!bron.ok) return bron;
  const read = bron.value === 'DUO' ? readDuo(table, gemeente) : readLrk(table, gemeente);
  if (!read.ok) return read;
  if (read.value.lines.length === 0) return unusable({ kind: 'no-locaties', bron: bron.value });
  return onceEach(read.value);
}
