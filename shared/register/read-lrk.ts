import type { Gemeente } from '../uitvraag/gemeente.ts';
import {
  badCell,
  cellOf,
  findColumns,
  type Found,
  LRK_CODE,
  lrkColumns,
  lrkDates,
  nameForm,
} from './columns.ts';
import type { CsvRow, CsvTable } from './csv-table.ts';
import { asRead, type Read } from './file-problem.ts';
import { isoDateOf } from './iso-date-of.ts';
import type { Ended, RegisterFile, RegisterLine } from './register-file.ts';
import { isSameGemeente } from './same-gemeente.ts';

type Columns = Found<typeof lrkColumns>;

/**
 * The registered voorscholen with VVE of one gemeente. A voorschool is its number in the LRK; its organisatie is the
 * houder, known by its number of the KVK where the file gives one. Lines of other kinderopvang are not looked at: they
 * are only known as what a voorschool was.
 */
export function readLrk(table: CsvTable, gemeente: Gemeente): Read<RegisterFile> {
  const found = findColumns(table, lrkColumns, 'LRK');
  if (!found.ok) return found;
  const columns = found.value;
  const lines: RegisterLine[] = [];
  const ended: Ended[] = [];
  for (const row of table.rows) {
    if (!isIn(row, columns, gemeente)) continue;
    const why = endOf(row, columns);
    if (why === undefined) {
      const line = lineOf(row, columns, gemeente.gemeentecode);
      if (!line.ok) return line;
      lines.push(line.value);
    } else ended.push(endedOf(row, columns, why));
  }
  return asRead({ bron: 'LRK', lines, ended });
}

/** By its code where the export has it; else by its name. A spreadsheet takes the zeros off the front of a code. */
function isIn(row: CsvRow, columns: Columns, { gemeentecode, naam }: Gemeente): boolean {
  const code = cellOf(row, LRK_CODE);
  return code === ''
    ? isSameGemeente(cellOf(row, columns.gemeente), naam)
    : code.padStart(gemeentecode.length, '0') === gemeentecode;
}

const isYes = (text: string): boolean => /^(ja|j|true|1)$/i.test(text);
const closed = ['uitgeschreven', 'niet meer geregistreerd'];

function endOf(row: CsvRow, columns: Columns): Ended['why'] | undefined {
  if (closed.includes(cellOf(row, columns.status).toLowerCase())) return 'closed';
  return isYes(cellOf(row, columns.vve)) ? undefined : 'no-vve';
}

function endedOf(row: CsvRow, columns: Columns, why: Ended['why']): Ended {
  const on = why === 'closed' ? isoDateOf(cellOf(row, lrkDates.to)) : undefined;
  return { line: row.line, number: cellOf(row, columns.lrk), why, ...(on !== undefined && { on }) };
}

function lineOf(row: CsvRow, columns: Columns, gemeentecode: string): Read<RegisterLine> {
  const bad = badCell(row, [
    [columns.lrk, /^\d{9}$/],
    [columns.naam, nameForm],
    [columns.houder, nameForm],
    [columns.kvk, /^(\d{8})?$/],
  ]);
  if (bad) return bad;
  const lrk = cellOf(row, columns.lrk);
  const kvk = cellOf(row, columns.kvk);
  const organisatieId = kvk === '' ? `houder-${lrk}` : `kvk-${kvk}`;
  const actiefVan = isoDateOf(cellOf(row, lrkDates.from));
  return asRead({
    line: row.line,
    number: lrk,
    locatie: {
      locatieId: lrk,
      organisatieId,
      gemeentecode,
      naam: cellOf(row, columns.naam),
      soort: 'voorschool',
      lrk,
      ...(actiefVan !== undefined && { actiefVan }),
    },
    organisatie: {
      organisatieId,
      naam: cellOf(row, columns.houder),
      soort: 'kinderopvang',
      ...(kvk !== '' && { kvk }),
    },
  });
}
