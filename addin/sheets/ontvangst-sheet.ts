import type { FormContext } from '../../shared/inzending/form.ts';
import type { Ontvangstbewijs } from '../../shared/inzending/ontvangstbewijs.ts';
import type { JudgedRecord } from '../sending/kept-sending.ts';
import { arrivedText, judgedAfterText, ontvangstTexts } from '../texts/ontvangst.ts';
import type { UitvraagStatus } from '../../shared/uitvraag/uitvraag.ts';
import type { Route } from './route.ts';
import { tableHeights } from './fit.ts';
import { cell, gapsAround, heading, notice, titleHeight } from './heading.ts';
import { sheetNames, tableNames } from './names.ts';
import { ontvangstRows, totalRows } from './ontvangst-rows.ts';
import { paperOfForm } from './paper.ts';
import type { SheetModel, TableModel } from './sheet-model.ts';

const NOTICE_ROW = 4;
const HEADER_ROW = 6;
/** The last one holds an inzendingId on one line. */
const widths = [176, 170, 216];

/** Name of the cell that says whether the data were sent. */
export const ONTVANGST_STAND = 'OntvangstStand';

/**
 * The ontvangstbewijs with its control totals; without one, what to do to get it, in the words of the route.
 * @param judged what became of it, where it does not count
 */
export function ontvangstSheet(
  context: FormContext,
  ontvangstbewijs: Ontvangstbewijs | undefined,
  route: Route = 'invoegtoepassing',
  judged?: JudgedRecord,
): SheetModel {
  const received =
    ontvangstbewijs === undefined ? nothingYet(route) : receivedParts(context, ontvangstbewijs, judged);
  const { main, totals, lead, stand } = received;
  const below = HEADER_ROW + main.rows.length + 2;
  return {
    name: sheetNames.ontvangst,
    accent: false,
    widths,
    heights: [
      titleHeight,
      ...gapsAround(NOTICE_ROW),
      { row: NOTICE_ROW, points: 21 },
      ...tableHeights(main, widths),
      { row: below + 1, rows: 1 + (totals?.length ?? 0), points: 20 },
    ],
    blocks: [
      ...heading(ontvangstTexts.title, lead),
      notice(NOTICE_ROW, stand, widths.length),
      ...(totals === undefined ? [] : totalsBlocks(below)),
    ],
    tables: [main, ...(totals === undefined ? [] : [totalsTable(totals, below + 1)])],
    names: [{ name: ONTVANGST_STAND, area: { row: NOTICE_ROW, column: 0, rows: 1, columns: 1 } }],
    validations: [],
    conditions: [],
    paper: paperOfForm(context, true),
    locked: true,
    start: { row: 0, column: 0 },
  };
}

interface Parts {
  readonly main: TableModel;
  readonly totals: TableModel['rows'] | undefined;
  readonly lead: readonly string[];
  readonly stand: string;
}

const mainTable = (rows: TableModel['rows']): TableModel => ({
  name: tableNames.ontvangst,
  row: HEADER_ROW,
  column: 0,
  header: ontvangstTexts.headings,
  rows,
  styles: ['label', 'strong', 'small'],
  filter: false,
});

const nothingYet = (route: Route): Parts => ({
  main: mainTable([[ontvangstTexts.labels.status, ontvangstTexts.notYet, '']]),
  totals: undefined,
  lead: [ontvangstTexts.notYetHow[route]],
  stand: ontvangstTexts.notYet,
});

const receivedParts = (
  { uitvraag }: FormContext,
  ontvangstbewijs: Ontvangstbewijs,
  judged: JudgedRecord | undefined,
): Parts => ({
  main: mainTable(ontvangstRows(ontvangstbewijs, judged)),
  totals: totalRows(ontvangstbewijs, uitvraag.afspraak.domeinen),
  lead: uitvraag.status === 'open' ? ontvangstTexts.compare : ontvangstTexts.compareAfter,
  stand: standOf(uitvraag.status, judged),
});

const standOf = (status: UitvraagStatus, judged: JudgedRecord | undefined): string =>
  judged === undefined || status === 'open' || status === 'concept'
    ? arrivedText(status, false)
    : judgedAfterText(judged.stand, status);

const totalsBlocks = (row: number) => [
  cell(row, 0, ontvangstTexts.totalsHeading, 'heading'),
  cell(row, 1, ontvangstTexts.totalsNote, 'note'),
];

const totalsTable = (rows: TableModel['rows'], row: number): TableModel => ({
  name: tableNames.ontvangenAantallen,
  row,
  column: 0,
  header: ontvangstTexts.totalsHeadings,
  rows,
  styles: ['label', 'count'],
  filter: false,
});
