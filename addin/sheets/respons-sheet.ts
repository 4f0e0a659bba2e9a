import type { ResponsOverzicht } from '../../shared/contract/uitvraag-messages.ts';
import { dutchDay } from '../../shared/kernel/dutch-day.ts';
import type { Completeness } from '../../shared/respons/respons-cijfers.ts';
import { standingRespons } from '../../shared/respons/standing-respons.ts';
import { responsSheetTexts as texts } from '../texts/respons.ts';
import { tableHeights } from './fit.ts';
import { cell, heading, lines, titleHeight } from './heading.ts';
import { sheetNames, tableNames } from './names.ts';
import { paperFor } from './paper.ts';
import { pagesOf } from './print-scale.ts';
import { locatieRows, partRows, summaryRows } from './respons-rows.ts';
import type { SheetModel, TableModel } from './sheet-model.ts';

const FIRST_ROW = 4;
/** The first two are wide enough for most names on one line. */
const widths = [262, 180, 84, 170, 84, 116, 190];

interface Reader {
  /** Name of the gemeente. */
  readonly gemeente: string;
  /** When it was read. */
  readonly now: Date;
}

/** Who has answered, and who has to do something; no count that a locatie sent. Sorted and filtered at will. */
export function responsSheet(overview: ResponsOverzicht, { gemeente, now }: Reader): SheetModel {
  const { uitvraag, organisaties } = overview;
  const { regels, cijfers, delen } = standingRespons(overview, dutchDay(now));
  const { completeness } = cijfers;
  const summary = tableAt(FIRST_ROW, {
    name: tableNames.responsOverzicht,
    header: texts.summaryHeadings,
    rows: [...summaryRows(cijfers), [texts.summary.completeness, inPercents(completeness)]],
    styles: ['label', 'number'],
    filter: false,
  });
  const notes = [...explained(completeness), ...texts.anew];
  const parts = tableAt(below(summary) + notes.length + 2, {
    name: tableNames.responsDelen,
    header: texts.partHeadings,
    rows: filled(partRows(delen), texts.partHeadings),
    styles: ['strong', 'number', 'number', 'number', 'number', 'number', 'percentage'],
    filter: false,
  });
  const locaties = tableAt(below(parts) + 2, {
    name: tableNames.respons,
    header: texts.headings,
    rows: filled(locatieRows(regels, organisaties), texts.headings),
    styles: ['strong', 'cell', 'cell', 'cell', 'cell', 'moment', 'cell'],
    filter: true,
  });
  const heights = [
    titleHeight,
    ...[summary, parts, locaties].flatMap((table) => tableHeights(table, widths)),
  ];
  return {
    name: sheetNames.respons,
    accent: false,
    widths,
    heights,
    blocks: [
      ...heading(texts.title, [uitvraag.titel, `${texts.read(now)} ${termOf(uitvraag)}`]),
      lines(below(summary), notes, 'note'),
      cell(parts.row - 1, 0, texts.partsHeading, 'heading'),
      cell(locaties.row - 1, 0, texts.locatiesHeading, 'heading'),
    ],
    // The locaties first: by that table the sheet is found again.
    tables: [locaties, summary, parts],
    names: [],
    validations: [],
    conditions: [],
    printTitle: { from: locaties.row, to: locaties.row },
    paper: paperFor({ who: gemeente, gemeente, uitvraag: uitvraag.titel }),
    pages: pagesOf({ widths, heights, breaks: [locaties.row - 1], end: below(locaties) - 1 }),
    locked: false,
    start: { row: 0, column: 0 },
  };
}

/** Until when locaties may send, or that they may not yet or no more. */
function termOf({ status, opensOn, closesOn }: ResponsOverzicht['uitvraag']): string {
  if (status === 'concept') return texts.notOpen(opensOn);
  if (status === 'vastgesteld' || status === 'teruggekoppeld') return texts.adopted;
  return status === 'gesloten' ? texts.closed(closesOn) : texts.closes(closesOn);
}

const inPercents = ({ percentage }: Completeness): string =>
  percentage === undefined ? '' : `${percentage}%`;

const explained = ({ unknown }: Completeness): readonly string[] => [
  texts.completeness,
  texts.completenessMeaning,
  ...(unknown === 0 ? [] : [texts.unknown(unknown)]),
];

/** A table has a row at least. */
const filled = (rows: TableModel['rows'], header: readonly string[]): TableModel['rows'] =>
  rows.length === 0 ? [header.map(() => '')] : rows;

const tableAt = (row: number, sketch: Omit<TableModel, 'row' | 'column'>): TableModel => ({
  ...sketch,
  row,
  column: 0,
});

/** The second row below a table. */
const below = ({ row, rows }: TableModel): number => row + rows.length + 2;
