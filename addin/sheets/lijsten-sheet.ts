import type { FormContext } from '../../shared/inzending/form.ts';
import { lijstenTexts } from '../texts/sheets.ts';
import { heading, titleHeight } from './heading.ts';
import type { ChoiceList } from './lists.ts';
import { sheetNames, tableNames } from './names.ts';
import { paperOfForm } from './paper.ts';
import type { SheetModel, TableModel } from './sheet-model.ts';

const HEADER_ROW = 3;

/** The choices of every drop-down, on a sheet that can be seen: one column a list, each reached by its name. */
export function lijstenSheet(context: FormContext, lists: readonly ChoiceList[]): SheetModel {
  const rows = Math.max(1, ...lists.map(({ choices }) => choices.length));
  const table: TableModel = {
    name: tableNames.lijsten,
    row: HEADER_ROW,
    column: 0,
    header: lists.map((list) => list.heading),
    rows: Array.from({ length: rows }, (_, index) => lists.map(({ choices }) => choices[index] ?? '')),
    styles: lists.map(() => 'cell'),
    filter: false,
  };
  return {
    name: sheetNames.lijsten,
    accent: false,
    widths: lists.map(({ choices }) => Math.max(80, ...choices.map((choice) => choice.length * 5.6 + 12))),
    heights: [titleHeight, { row: HEADER_ROW, points: 36 }],
    blocks: heading(lijstenTexts.title, [lijstenTexts.lead]),
    tables: [table],
    names: lists.map(({ name, choices }, index) => ({
      name,
      area: { row: HEADER_ROW + 1, column: index, rows: choices.length, columns: 1 },
    })),
    validations: [],
    conditions: [],
    frozen: { rows: HEADER_ROW + 1, columns: 0 },
    printTitle: { from: HEADER_ROW, to: HEADER_ROW },
    paper: paperOfForm(context),
    locked: true,
    start: { row: 0, column: 0 },
  };
}
