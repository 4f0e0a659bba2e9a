import type { FormContext } from '../../shared/inzending/form.ts';
import { sleutellijstTexts } from '../texts/sheets.ts';
import { cell, lines, titleHeight } from './heading.ts';
import { sheetNames, tableNames } from './names.ts';
import { paperOfForm } from './paper.ts';
import type { SheetModel, TableModel } from './sheet-model.ts';

const HEADER_ROW = 4;
const ROWS_A_PAGE = 20;
/** Code and room for a name; a gap; the same again. */
const widths = [52, 186, 20, 52, 186];
const SECOND = 3;

/**
 * A list to print and to keep on paper: which child has which code. Nobody types here, and nothing of it is ever read:
 * a name belongs in no file.
 */
export function sleutellijstSheet(context: FormContext, codes: readonly string[]): SheetModel {
  const [left, right] = inColumns(codes);
  // A table has a row also when nothing stands in it.
  const rows = Math.max(1, left.length, right.length);
  return {
    name: sheetNames.sleutellijst,
    accent: false,
    widths,
    heights: [titleHeight, { row: HEADER_ROW, points: 21 }, { row: HEADER_ROW + 1, rows, points: 29 }],
    blocks: [cell(0, 0, sleutellijstTexts.title, 'title'), lines(1, sleutellijstTexts.lead, 'lead')],
    tables: [
      tableOf(tableNames.sleutellijst, 0, left),
      ...(right.length === 0 ? [] : [tableOf(tableNames.sleutellijstRight, SECOND, right)]),
    ],
    names: [],
    validations: [],
    conditions: [],
    frozen: { rows: HEADER_ROW + 1, columns: 0 },
    printTitle: { from: HEADER_ROW, to: HEADER_ROW },
    pages: { scale: 100, breaks: breaksAfter(rows) },
    paper: paperOfForm(context, true),
    locked: true,
    start: { row: 0, column: 0 },
  };
}

/** The codes that the sheet holds, as they stand on it: page by page, the left column before the right one. */
const inColumns = (codes: readonly string[]): readonly [readonly string[], readonly string[]] => {
  const column = (second: boolean) =>
    codes.filter((_, index) => Math.floor(index / ROWS_A_PAGE) % 2 === (second ? 1 : 0));
  return [column(false), column(true)];
};

const tableOf = (name: string, column: number, codes: readonly string[]): TableModel => ({
  name,
  row: HEADER_ROW,
  column,
  header: sleutellijstTexts.headings,
  rows: codes.length === 0 ? [['', '']] : codes.map((code) => [code, '']),
  styles: ['code', 'pen'],
  filter: false,
});

const breaksAfter = (rows: number): readonly number[] =>
  Array.from(
    { length: Math.max(0, Math.ceil(rows / ROWS_A_PAGE) - 1) },
    (_, page) => HEADER_ROW + 1 + (page + 1) * ROWS_A_PAGE,
  );
