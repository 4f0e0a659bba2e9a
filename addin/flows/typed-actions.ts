import { cellProse } from '../../shared/inzending/cell.ts';
import { dateOfSerial } from '../../shared/inzending/read-month.ts';
import type { CellContents, WorkbookContents } from '../excel/workbook.ts';
import { tableNames } from '../sheets/names.ts';
import { longDate } from '../texts/pane-dates.ts';
import { actionTexts } from '../texts/partner.ts';
import { knownTable } from './form-tables.ts';

/** What was typed on the sheet Acties, in the columns that it came with; without empty rows and columns of others. */
export const typedActions = (seen: Pick<WorkbookContents, 'tables'>): readonly (readonly string[])[] =>
  knownTable(
    seen,
    tableNames.actions,
    actionTexts.headings.map((heading) => ({ id: heading, heading })),
  )
    .rows.map((row) => actionTexts.headings.map((heading) => written(row[heading] ?? '')))
    .filter((row) => row.some((text) => text !== ''));

/** Of a date that was typed Excel keeps a number of days. */
function written(value: CellContents): string {
  const date = typeof value === 'number' ? dateOfSerial(String(value)) : undefined;
  return date === undefined ? cellProse(value) : longDate(date);
}
