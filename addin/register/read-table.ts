import { CsvError, type InfoRecord, parse } from 'csv-parse/browser/esm/sync';
import type { CsvRow, CsvTable } from '../../shared/register/csv-table.ts';
import { asRead, type Read, unusable } from '../../shared/register/file-problem.ts';
import { decode } from './decode.ts';

/** Reads a csv file with commas or semicolons, in UTF-8 or windows-1252: every line of it, or none. */
export function readTable(bytes: Uint8Array): Read<CsvTable> {
  const text = decode(bytes);
  if (!text.ok) return text;
  if (text.value.trim() === '') return unusable({ kind: 'empty' });
  const delimiter = delimiterOf(text.value);
  return delimiter === undefined ? unusable({ kind: 'separator' }) : parseAll(text.value, delimiter);
}

function parseAll(text: string, delimiter: string): Read<CsvTable> {
  const columns: string[] = [];
  let reached = 1;
  const onHeading = (names: string[]) => {
    columns.push(...names.map((name) => name.trim()));
    return columns;
  };
  const onRecord = (cells: CsvRow['cells'], { lines }: InfoRecord): CsvRow => {
    reached = lines;
    return { line: lines, cells };
  };
  try {
    const options = { bom: true, skip_empty_lines: true, delimiter };
    const rows = parse<CsvRow, CsvRow['cells']>(text, { ...options, columns: onHeading, onRecord });
    return asRead({ columns, rows });
  } catch (error) {
    if (error instanceof CsvError) return unusable({ kind: 'broken-line', line: reached + 1 });
    throw error;
  }
}

/** The heading says which of the two separates: the one that stands in it most. */
function delimiterOf(text: string): ',' | ';' | undefined {
  const heading = text.trimStart().split(/[\r\n]/, 1)[0] ?? '';
  const [semicolons, commas] = [heading.split(';').length, heading.split(',').length];
  if (semicolons === 1 && commas === 1) return undefined;
  return semicolons > commas ? ';' : ',';
}
