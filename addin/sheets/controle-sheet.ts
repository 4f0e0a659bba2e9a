import type { FormContext } from '../../shared/inzending/form.ts';
import { controleTexts } from '../texts/controle.ts';
import type { Route } from './route.ts';
import { tableHeights } from './fit.ts';
import { cell, gapsAround, heading, notice, titleHeight } from './heading.ts';
import { type MarkedCell, markLists } from './marks.ts';
import { sheetNames, tableNames } from './names.ts';
import { paperOfForm } from './paper.ts';
import { columnOf, type SheetModel, type TableModel } from './sheet-model.ts';

const NOTICE_ROW = 4;
const HEADER_ROW = 6;
const widths = [84, 136, 206, 206, 196, 44];

/** Name of the cell that says when the form was checked and whether that still holds. */
export const CONTROLE_STAND = 'ControleStand';

/** One line of the sheet Controle: a finding, or one rule that many children break. */
export interface ControleLine {
  readonly soort: string;
  readonly place: string;
  readonly wat: string;
  readonly oplossing: string;
  readonly waarom: string;
  readonly regel: string;
}

export interface ControleContents {
  readonly lines: readonly ControleLine[];
  readonly marked: readonly MarkedCell[];
  /** When the form was checked and what came of it. */
  readonly stand: string;
  readonly route: Route;
}

const nothing: ControleLine = { soort: '', place: '', wat: '', oplossing: '', waarom: '', regel: '' };

/** The findings with what to do about them, and the cells that are marked for it. */
export function controleSheet(
  context: FormContext,
  { lines, marked, stand, route }: ControleContents,
): SheetModel {
  const table = findingsTable(lines.length === 0 ? [nothing] : lines);
  const under = HEADER_ROW + table.rows.length + 2;
  const marks = marksTable(marked, under + 2);
  const isEmpty = marked.length === 0;
  return {
    name: sheetNames.controle,
    accent: false,
    widths,
    heights: [
      titleHeight,
      ...gapsAround(NOTICE_ROW),
      { row: NOTICE_ROW, points: 21 },
      ...tableHeights(table, widths),
    ],
    blocks: [
      ...heading(controleTexts.title, controleTexts.lead[route]),
      notice(NOTICE_ROW, stand, widths.length),
      cell(under, 0, controleTexts.markedTitle, 'heading'),
      cell(under + 1, 0, isEmpty ? controleTexts.nothingMarked : controleTexts.markedLead, 'note'),
    ],
    tables: [table, marks],
    names: [
      { name: CONTROLE_STAND, area: { row: NOTICE_ROW, column: 0, rows: 1, columns: 1 } },
      { name: markLists.sheet, area: columnOf(marks, 0) },
      { name: markLists.row, area: columnOf(marks, 1) },
      { name: markLists.column, area: columnOf(marks, 2) },
    ],
    validations: [],
    conditions: [],
    frozen: { rows: HEADER_ROW + 1, columns: 0 },
    printed: { row: 0, column: 0, rows: under - 1, columns: widths.length },
    printTitle: { from: HEADER_ROW, to: HEADER_ROW },
    paper: paperOfForm(context),
    locked: true,
    start: { row: 0, column: 0 },
  };
}

const findingsTable = (lines: readonly ControleLine[]): TableModel => ({
  name: tableNames.controle,
  row: HEADER_ROW,
  column: 0,
  header: controleTexts.headings,
  rows: lines.map(({ soort, place, wat, oplossing, waarom, regel }) => [
    soort,
    place,
    wat,
    oplossing,
    waarom,
    regel,
  ]),
  styles: ['strong', 'cell', 'cell', 'cell', 'cell', 'cell'],
  filter: false,
});

/** Also where many findings are one line above: each cell stands here, as this list is what marks it. */
const marksTable = (marked: readonly MarkedCell[], top: number): TableModel => ({
  name: tableNames.gemarkeerd,
  row: top,
  column: 0,
  header: controleTexts.markedHeadings,
  rows: marked.length === 0 ? [['', '', '']] : marked.map(({ sheet, row, column }) => [sheet, row, column]),
  styles: ['cell', 'cell', 'cell'],
  filter: false,
});
