import type { Column } from '../../shared/inzending/column.ts';
import { kinderenColumns } from '../../shared/inzending/kinderen-columns.ts';
import { listShapeOf } from '../../shared/inzending/form-counts.ts';
import type { FormContext } from '../../shared/inzending/form.ts';
import { kinderenTexts } from '../texts/sheets.ts';
import { cell } from './heading.ts';
import { inputStyle, validationsOf } from './input-column.ts';
import { codeOf } from './kind-codes.ts';
import { kinderenConditions } from './kinderen-conditions.ts';
import { beginsGroup, groupBand } from './kinderen-groups.ts';
import { kinderenExample } from './kinderen-example.ts';
import type { ChoiceList } from './lists.ts';
import { sheetNames, tableNames } from './names.ts';
import { paperOfForm } from './paper.ts';
import { type Block, bodyOf, type SheetModel, type TableModel } from './sheet-model.ts';

const EXAMPLE_ROW = 2;
const BAND_ROW = 4;
const HEADER_ROW = 5;
/** Code and groep stay in sight; the title fits above them. What is said beside it stands in the next column. */
const FROZEN_COLUMNS = 2;
const MIN_ROWS = 40;
const SPARE_ROWS = 10;
/** Rows that help, drop-downs, colors and marks reach: more than the form reads, so also those that come later. */
const REACH = 500;

/** Widths in points that together fit a laptop of 13 inches. */
const widths: Readonly<Record<string, number>> = {
  code: 42,
  groep: 52,
  indicatie: 54,
  startmaand: 62,
  veGevolgd: 62,
  oordeel: 94,
  reden: 104,
  hulp: 60,
};
const widthOf = (id: string): number => widths[id.replace(/\..*$/, '')] ?? 64;

/**
 * The child list. It is not protected: on a protected sheet a table cannot grow and locked cells cannot be sorted.
 * There is room for the expected children and some more; the table grows when somebody types below it.
 */
export function kinderenSheet(context: FormContext, lists: readonly ChoiceList[]): SheetModel {
  const shape = listShapeOf(context);
  const columns = kinderenColumns(shape);
  const table = tableOf(columns, Math.max(MIN_ROWS, (context.verwacht ?? 0) + SPARE_ROWS));
  return {
    name: sheetNames.kinderen,
    accent: true,
    widths: columns.map(({ id }) => widthOf(id)),
    heights: [
      { row: 0, points: 27 },
      { row: EXAMPLE_ROW - 1, rows: 2, points: 17 },
      { row: EXAMPLE_ROW + 1, points: 5 },
      { row: BAND_ROW, points: 17 },
      // Three lines, and below them the buttons to filter.
      { row: HEADER_ROW, points: 52 },
      { row: HEADER_ROW + 1, rows: REACH, points: 18 },
    ],
    blocks: [
      ...introduction(context.uitvraag.peildatum),
      { row: EXAMPLE_ROW, column: 0, values: [kinderenExample(context, shape)], style: 'example' },
      ...groupBand(BAND_ROW, columns),
    ],
    tables: [table],
    names: [],
    validations: validationsOf(table, columns, lists, REACH),
    conditions: kinderenConditions(table, columns, { ...bodyOf(table), row: HEADER_ROW, rows: REACH + 1 }),
    frozen: { rows: HEADER_ROW + 1, columns: FROZEN_COLUMNS },
    printTitle: { from: BAND_ROW, to: HEADER_ROW },
    paper: paperOfForm(context),
    locked: false,
    start: { row: HEADER_ROW + 1, column: 1 },
  };
}

const introduction = (peildatum: string): readonly Block[] => [
  cell(0, 0, kinderenTexts.title, 'title'),
  cell(0, FROZEN_COLUMNS, kinderenTexts.stays, 'promise'),
  cell(EXAMPLE_ROW - 1, 0, kinderenTexts.example, 'note'),
  cell(EXAMPLE_ROW - 1, FROZEN_COLUMNS, kinderenTexts.lead(peildatum), 'note'),
];

const tableOf = (columns: readonly Column[], rows: number): TableModel => ({
  name: tableNames.kinderen,
  row: HEADER_ROW,
  column: 0,
  header: columns.map((column) => column.heading),
  rows: Array.from({ length: rows }, (_, index) =>
    columns.map(({ id }) => (id === 'code' ? codeOf(index + 1) : '')),
  ),
  styles: columns.map((column, index) => (beginsGroup(columns, index) ? 'inputBegins' : inputStyle(column))),
  filter: true,
  head: 'filterHead',
});
