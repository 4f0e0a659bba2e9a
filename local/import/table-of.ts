import { readTable } from '../../addin/register/read-table.ts';
import { fileWords } from '../../addin/texts/register-file.ts';
import type { CsvTable } from '../../shared/register/csv-table.ts';
import type { Read } from '../../shared/register/file-problem.ts';
import { UserError } from '../terminal/user-error.ts';
import { readBytes } from './read-bytes.ts';
import { texts } from './texts.ts';

/** The csv file that the user named. @throws UserError that names it and the line */
export const tableOf = (file: string): CsvTable => valueOf(file, readTable(readBytes(file)));

/** What was read of a file, or its problem in words. @throws UserError */
export function valueOf<T>(file: string, read: Read<T>): T {
  if (read.ok) return read.value;
  const { title, advies } = fileWords(read.problem);
  throw new UserError(texts.unusable(file, title, advies));
}
