import type { Gemeente } from '../../shared/uitvraag/gemeente.ts';
import { cellOf, lrkColumns, nameForm, requireColumns } from './columns.ts';
import { isSameGemeente } from './gemeenten.ts';
import type { CsvTable, Row } from './read-table.ts';
import type { RegisterLine } from './register.ts';

/**
 * The registered voorscholen with VVE of one gemeente. A voorschool is its number in the LRK; its organisatie is the houder,
 * known by its number of the KVK where the file gives one.
 */
export function readLrk(table: CsvTable, { gemeentecode, naam }: Gemeente): readonly RegisterLine[] {
  requireColumns(table, lrkColumns);
  return table.rows
    .filter(({ cells }) => isSameGemeente(cells[lrkColumns.gemeente] ?? '', naam))
    .filter(({ cells }) => isYes(cells[lrkColumns.vve]) && !isClosed(cells[lrkColumns.status]))
    .map((row) => lineOf(table, row, gemeentecode));
}

const isYes = (text = ''): boolean => /^(ja|j|true|1)$/i.test(text.trim());
const isClosed = (status = ''): boolean =>
  ['uitgeschreven', 'niet meer geregistreerd'].includes(status.trim().toLowerCase());

function lineOf(table: CsvTable, row: Row, gemeentecode: string): RegisterLine {
  const cell = (column: keyof typeof lrkColumns, form: RegExp) =>
    cellOf({ table, row, column: lrkColumns[column] }, form);
  const lrk = cell('lrk', /^\d{9}$/);
  const kvk = cell('kvk', /^\d{0,12}$/);
  const organisatieId = kvk === '' ? `houder-${lrk}` : `kvk-${kvk}`;
  return {
    file: table.file,
    line: row.line,
    locatie: {
      locatieId: lrk,
      organisatieId,
      gemeentecode,
      naam: cell('naam', nameForm),
      soort: 'voorschool',
      lrk,
    },
    organisatie: { organisatieId, naam: cell('houder', nameForm), soort: 'kinderopvang' },
  };
}
