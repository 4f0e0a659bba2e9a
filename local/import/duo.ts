import type { Gemeente } from '../../shared/uitvraag/gemeente.ts';
import { cellOf, duoColumns, nameForm, requireColumns } from './columns.ts';
import type { CsvTable, Row } from './read-table.ts';
import type { RegisterLine } from './register.ts';

/** The schools of one gemeente. A school is its BRIN with vestiging; its organisatie is the bevoegd gezag. */
export function readDuo(table: CsvTable, { gemeentecode }: Gemeente): readonly RegisterLine[] {
  requireColumns(table, duoColumns);
  return table.rows
    .filter(({ cells }) => cells[duoColumns.gemeentecode]?.trim() === gemeentecode)
    .map((row) => lineOf(table, row, gemeentecode));
}

/** The name that the file gives to a gemeente, or undefined where it has no school there. */
export const duoGemeenteNaam = ({ rows }: CsvTable, gemeentecode: string): string | undefined =>
  rows.find(({ cells }) => cells[duoColumns.gemeentecode]?.trim() === gemeentecode)?.cells[
    duoColumns.gemeente
  ];

function lineOf(table: CsvTable, row: Row, gemeentecode: string): RegisterLine {
  const cell = (column: keyof typeof duoColumns, form: RegExp) =>
    cellOf({ table, row, column: duoColumns[column] }, form);
  const bevoegdGezag = cell('bevoegdGezag', /^\d{1,10}$/);
  const brin = cell('brin', /^\d{2}[A-Z0-9]{2}$/);
  const locatieId = cell('vestiging', new RegExp(`^${brin}\\d{2}$`));
  const organisatieId = `bg-${bevoegdGezag}`;
  return {
    file: table.file,
    line: row.line,
    locatie: {
      locatieId,
      organisatieId,
      gemeentecode,
      naam: cell('naam', nameForm),
      soort: 'school',
      brin,
      vestiging: locatieId.slice(brin.length),
    },
    organisatie: { organisatieId, naam: `Bevoegd gezag ${bevoegdGezag}`, soort: 'schoolbestuur' },
  };
}
