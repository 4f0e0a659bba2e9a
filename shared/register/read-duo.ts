import type { Gemeente } from '../uitvraag/gemeente.ts';
import { badCell, cellOf, duoColumns, findColumns, type Found, nameForm } from './columns.ts';
import type { CsvRow, CsvTable } from './csv-table.ts';
import { asRead, type Read } from './file-problem.ts';
import type { RegisterFile, RegisterLine } from './register-file.ts';

type Columns = Found<typeof duoColumns>;

/** The schools of one gemeente. A school is its BRIN with vestiging; its organisatie is the bevoegd gezag. */
export function readDuo(table: CsvTable, { gemeentecode }: Gemeente): Read<RegisterFile> {
  const found = findColumns(table, duoColumns, 'DUO');
  if (!found.ok) return found;
  const lines: RegisterLine[] = [];
  for (const row of table.rows) {
    if (cellOf(row, found.value.gemeentecode) !== gemeentecode) continue;
    const line = lineOf(row, found.value, gemeentecode);
    if (!line.ok) return line;
    lines.push(line.value);
  }
  return asRead({ bron: 'DUO', lines, ended: [] });
}

/** The name that the file gives to a gemeente, or undefined where it has no school there. */
export function duoGemeenteNaam(table: CsvTable, gemeentecode: string): string | undefined {
  const found = findColumns(table, duoColumns, 'DUO');
  if (!found.ok) return undefined;
  const row = table.rows.find((one) => cellOf(one, found.value.gemeentecode) === gemeentecode);
  return row && cellOf(row, found.value.gemeente);
}

function lineOf(row: CsvRow, columns: Columns, gemeentecode: string): Read<RegisterLine> {
  const brin = cellOf(row, columns.brin);
  const bad = badCell(row, [
    [columns.bevoegdGezag, /^\d{1,10}$/],
    [columns.brin, /^\d{2}[A-Z0-9]{2}$/],
    [columns.vestiging, new RegExp(`^${brin}\\d{2}$`)],
    [columns.naam, nameForm],
  ]);
  if (bad) return bad;
  const number = cellOf(row, columns.vestiging);
  const bevoegdGezag = cellOf(row, columns.bevoegdGezag);
  const organisatieId = `bg-${bevoegdGezag}`;
  return asRead({
    line: row.line,
    number,
    locatie: {
      locatieId: number,
      organisatieId,
      gemeentecode,
      naam: cellOf(row, columns.naam),
      soort: 'school',
      brin,
      vestiging: number.slice(brin.length),
    },
    // The file has no name of the board.
    organisatie: {
      organisatieId,
      naam: `Bevoegd gezag ${bevoegdGezag}`,
      soort: 'schoolbestuur',
      bevoegdGezag,
    },
  });
}
