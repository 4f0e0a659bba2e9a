import { bronEntry } from '../../shared/inzending/bron.ts';
import { listShapeOf } from '../../shared/inzending/form-counts.ts';
import type { FormContext } from '../../shared/inzending/form.ts';
import { greyCells } from '../../shared/inzending/grey-cells.ts';
import { Reden } from '../../shared/inzending/oordeel.ts';
import { groepenTexts, refusals } from '../texts/sheets.ts';
import { groepenConditions } from './groepen-conditions.ts';
import { greyValidations } from './grey-part.ts';
import { type GroepenTables, groepenTables } from './groepen-tables.ts';
import { cell, heading, titleHeight } from './heading.ts';
import { validationsOf } from './input-column.ts';
import { type ChoiceList, listNameOf } from './lists.ts';
import { sheetNames } from './names.ts';
import { paperOfForm } from './paper.ts';
import { type Block, bodyOf, type SheetModel, type TableModel, type Validation } from './sheet-model.ts';

/** Widths in points: labels, and counts of which ten fit a laptop of 13 inches. */
const LABELS = 166;
const COUNTS = 72;
const ROW_HEIGHT = 20;

/** Totals per groep, which the child list cannot know; or all counts, for who keeps the list elsewhere. */
export function groepenSheet(context: FormContext, lists: readonly ChoiceList[]): SheetModel {
  const shape = listShapeOf(context);
  const tables = groepenTables(shape, greyCells(context, {}));
  const { groepen, bron, aantallen, columns } = tables;
  return {
    name: sheetNames.groepen,
    accent: true,
    widths: [LABELS, ...aantallen.header.slice(1).map(() => COUNTS)],
    heights: [
      titleHeight,
      ...[groepen, aantallen].map(({ row }) => ({ row, points: 45 })),
      { row: bron.row, points: 34 },
      ...[groepen, bron, aantallen].map((table) => ({ ...bodyOf(table), points: ROW_HEIGHT })),
    ],
    blocks: [
      ...heading(groepenTexts.title, [groepenTexts.lead(context.uitvraag.peildatum)]),
      cell(2, 0, groepenTexts.grey, 'note'),
      cell(bron.row - 2, 0, groepenTexts.elsewhere, 'heading'),
      cell(bron.row - 1, 0, groepenTexts.elsewhereLead, 'note'),
      cell(aantallen.row - 2, 0, groepenTexts.typed, 'note'),
      ...bandAbove(tables),
    ],
    tables: [groepen, bron, aantallen],
    names: [],
    validations: [
      ...validationsOf(groepen, columns.groepen, lists),
      bronValidation(bron, lists),
      ...validationsOf(aantallen, columns.aantallen, lists),
      ...greyValidations(groepen, 'Groepen'),
      ...greyValidations(aantallen, 'Aantallen'),
    ],
    conditions: groepenConditions(tables, shape),
    paper: paperOfForm(context),
    locked: false,
    start: { row: groepen.row + 1, column: 1 },
  };
}

/** Names the columns that belong together, above their headings. */
function bandAbove({ aantallen, columns }: GroepenTables): readonly Block[] {
  const { growth, reasons, help, beside } = groepenTexts.band;
  const row = aantallen.row - 1;
  const at = (id: string) => columns.aantallen.findIndex((column) => column.id === id);
  const band = (column: number, text: string, until: number, style: Block['style']): Block => ({
    ...{ row, column, style },
    values: [[text, ...Array.from({ length: until - column - 1 }, () => '')]],
  });
  const [first = ''] = Reden.options;
  return [
    band(at('voldoende'), growth, at(first), 'group'),
    band(at(first), reasons, at('ondersteuning'), 'otherGroup'),
    band(at('ondersteuning'), help, columns.aantallen.length, 'group'),
    band(columns.aantallen.length, beside, aantallen.header.length, 'otherGroup'),
  ];
}

function bronValidation(table: TableModel, lists: readonly ChoiceList[]): Validation {
  const name = listNameOf(lists, bronEntry.choices ?? []);
  const area = bodyOf(table);
  const { help } = bronEntry;
  return name === undefined
    ? { area, allow: { kind: 'any' }, help }
    : { area, allow: { kind: 'list', name }, help, refusal: refusals.list };
}
