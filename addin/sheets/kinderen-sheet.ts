import { kinderenColumns } from '../../shared/inzending/kinderen-columns.ts';
import { listShapeOf } from '../../shared/inzending/form-counts.ts';
import type { FormContext } from '../../shared/inzending/form.ts';
import { kinderenTexts } from '../texts/sheets.ts';
import { heading, notice, titleHeight } from './heading.ts';
import { inputStyle, validationsOf } from './input-column.ts';
import { kinderenConditions } from './kinderen-conditions.ts';
import type { ChoiceList } from './lists.ts';
import { sheetNames, tableNames } from './names.ts';
import type { SheetModel, TableModel } from './sheet-model.ts';

const HEADER_ROW = 3;
const MIN_ROWS = 40;
const SPARE_ROWS = 10;

/** Widths in points that together fit a laptop of 13 inches. */
const widths: Readonly<Record<string, number>> = {
  code: 36,
  groep: 46,
  indicatie: 50,
  startmaand: 62,
  veGevolgd: 54,
  oordeel: 90,
  reden: 90,
  hulp: 58,
};
const widthOf = (id: string): number => widths[id.replace(/\..*$/, '')] ?? 64;

/** `K01`, `K02` ...: filled in beforehand, so that nobody thinks of a name. */
const codeOf = (index: number): string => `K${String(index + 1).padStart(2, '0')}`;

/**
 * The child list. It is not protected: on a protected sheet a table cannot grow and locked cells cannot be sorted.
 * There is room for the expected children and some more; the table grows when somebody types below it.
 */
export function kinderenSheet(context: FormContext, lists: readonly ChoiceList[]): SheetModel {
  const columns = kinderenColumns(listShapeOf(context));
  const rows = Math.max(MIN_ROWS, (context.verwacht ?? 0) + SPARE_ROWS);
  const table: TableModel = {
    name: tableNames.kinderen,
    row: HEADER_ROW,
    column: 0,
    header: columns.map((column) => column.heading),
    rows: Array.from({ length: rows }, (_, index) =>
      columns.map(({ id }) => (id === 'code' ? codeOf(index) : '')),
    ),
    styles: columns.map(inputStyle),
    filter: true,
    head: 'denseHead',
  };
  return {
    name: sheetNames.kinderen,
    accent: true,
    widths: columns.map(({ id }) => widthOf(id)),
    heights: [
      titleHeight,
      { row: 2, points: 21 },
      { row: HEADER_ROW, points: 48 },
      { row: HEADER_ROW + 1, rows, points: 18 },
    ],
    blocks: [
      ...heading(kinderenTexts.title, [kinderenTexts.lead]),
      notice(2, kinderenTexts.stays, columns.length),
    ],
    tables: [table],
    names: [],
    validations: validationsOf(table, columns, lists),
    conditions: kinderenConditions(table, columns),
    frozen: { rows: HEADER_ROW + 1, columns: 1 },
    printTitle: { from: HEADER_ROW, to: HEADER_ROW },
    locked: false,
    start: { row: HEADER_ROW + 1, column: 1 },
  };
}
