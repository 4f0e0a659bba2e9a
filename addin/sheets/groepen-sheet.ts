import { faseOf } from '../../shared/uitvraag/locatie.ts';
import { groepenColumns } from '../../shared/inzending/groepen-columns.ts';
import type { FormContext } from '../../shared/inzending/form.ts';
import { groepenTexts } from '../texts/sheets.ts';
import { heading, titleHeight } from './heading.ts';
import { validationsOf } from './input-column.ts';
import type { ChoiceList } from './lists.ts';
import { markCondition } from './marks.ts';
import { sheetNames, tableNames } from './names.ts';
import { paperOfForm } from './paper.ts';
import { bodyOf, columnOf, type SheetModel, type TableModel } from './sheet-model.ts';
import { cellAddress } from './areas.ts';

const HEADER_ROW = 3;

/** Totals per groep, which the child list cannot know. One row for each groep of the locatie. */
export function groepenSheet(context: FormContext, lists: readonly ChoiceList[]): SheetModel {
  const columns = groepenColumns(faseOf(context.locatie));
  const groepen = columns.find(({ id }) => id === 'groep')?.choices ?? [];
  const table: TableModel = {
    name: tableNames.groepen,
    row: HEADER_ROW,
    column: 0,
    header: columns.map((column) => column.heading),
    rows: groepen.map((groep) => columns.map(({ id }) => (id === 'groep' ? groep : ''))),
    styles: columns.map(({ kind }) => (kind === 'count' ? 'inputNumber' : 'cell')),
    filter: false,
  };
  const index = columns.findIndex(({ id }) => id === 'kinderen');
  return {
    name: sheetNames.groepen,
    accent: true,
    widths: [150, 110],
    heights: [
      titleHeight,
      { row: HEADER_ROW, points: 24 },
      ...groepen.map((_, i) => ({ row: HEADER_ROW + 1 + i, points: 21 })),
    ],
    blocks: heading(groepenTexts.title, [groepenTexts.lead]),
    tables: [table],
    names: [],
    validations: validationsOf(table, columns, lists),
    conditions: [
      {
        area: columnOf(table, index),
        formula: `${cellAddress(bodyOf(table).row, index)}=""`,
        style: 'missing',
      },
      markCondition(sheetNames.groepen, table),
    ],
    paper: paperOfForm(context),
    locked: false,
    start: { row: HEADER_ROW + 1, column: index },
  };
}
