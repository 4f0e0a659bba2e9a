import { formulierCells } from '../../shared/inzending/read-formulier.ts';
import { formulierEntries } from '../../shared/inzending/formulier-rows.ts';
import type { FormContext } from '../../shared/inzending/form.ts';
import { refusals, startTexts, steps, stepStates } from '../texts/sheets.ts';
import { heightOf } from './fit.ts';
import { cell, heading, lines, notice, titleHeight } from './heading.ts';
import { type ChoiceList, listNameOf } from './lists.ts';
import { markCondition } from './marks.ts';
import { sheetNames, tableNames } from './names.ts';
import { bodyOf, type Condition, type SheetModel, type TableModel, type Validation } from './sheet-model.ts';
import { cellAddress } from './areas.ts';

/** Name of the cell that says whether the data were sent and how many days are left. */
export const START_STAND = 'StartStand';

const widths = [250, 330, 190];
const NOTICE_ROW = 4;
const STEPS_ROW = 7;
const LEAVES_ROW = STEPS_ROW + steps.length + 2;
const FORM_HEADING_ROW = LEAVES_ROW + startTexts.leaves.length + 2;
const FORM_ROW = FORM_HEADING_ROW + 2;

const stepsTable: TableModel = {
  name: tableNames.stappen,
  row: STEPS_ROW,
  column: 0,
  header: startTexts.stepHeadings,
  rows: steps.map(({ stap, place }) => [stap, place, stepStates.open]),
  styles: ['strong', 'cell', 'cell'],
  filter: false,
};

/** What this file is for, what to do, and the facts of the form: first those that the user fills in. */
export function startSheet(context: FormContext, stand: string, lists: readonly ChoiceList[]): SheetModel {
  const table = formTable(context);
  const { locatie, uitvraag, gemeenteNaam } = context;
  return {
    name: sheetNames.start,
    accent: true,
    widths,
    heights: [
      titleHeight,
      { row: NOTICE_ROW, points: 24 },
      { row: STEPS_ROW, rows: steps.length + 1, points: 20 },
      { row: FORM_ROW, points: 20 },
      ...table.rows.map((row, index) => ({ row: FORM_ROW + 1 + index, points: heightOf(row, widths) })),
    ],
    blocks: [
      ...heading(startTexts.title, [
        startTexts.lead,
        startTexts.about(locatie.naam, `${uitvraag.titel}, ${gemeenteNaam}`),
      ]),
      notice(NOTICE_ROW, stand, widths.length),
      cell(STEPS_ROW - 1, 0, startTexts.stepsHeading, 'heading'),
      cell(FORM_HEADING_ROW, 0, startTexts.formHeading, 'heading'),
      cell(FORM_HEADING_ROW + 1, 0, startTexts.formLead, 'note'),
      cell(LEAVES_ROW, 0, startTexts.leavesHeading, 'heading'),
      lines(LEAVES_ROW + 1, startTexts.leaves, 'note'),
      entryCells(table),
    ],
    tables: [table, stepsTable],
    names: [{ name: START_STAND, area: { row: NOTICE_ROW, column: 0, rows: 1, columns: 1 } }],
    validations: [...entryValidations(lists), factsValidation(table)],
    conditions: [...emptyEntries(), markCondition(sheetNames.start, table)],
    locked: false,
    start: { row: FORM_ROW + 1, column: 1 },
  };
}

const emptyEntries = (): readonly Condition[] =>
  formulierEntries
    .filter(({ choices }) => choices !== undefined)
    .map(({ key }) => entryArea(key))
    .map((area) => ({ area, formula: `${cellAddress(area.row, area.column)}=""`, style: 'missing' }));

function formTable(context: FormContext): TableModel {
  const facts = formulierCells(context).map(({ label, value }) => [label, value]);
  return {
    name: tableNames.formulier,
    row: FORM_ROW,
    column: 0,
    header: startTexts.formHeadings,
    rows: [...formulierEntries.map(({ label }) => [label, '']), ...facts],
    styles: ['label', 'cell'],
    filter: false,
  };
}

/** The cells to fill in look like the cells to fill in on the other sheets. */
const entryCells = (table: TableModel) => ({
  row: bodyOf(table).row,
  column: 1,
  values: formulierEntries.map(() => ['']),
  style: 'answer' as const,
});

function entryArea(key: string) {
  const index = formulierEntries.findIndex((entry) => entry.key === key);
  return { row: FORM_ROW + 1 + index, column: 1, rows: 1, columns: 1 };
}

/** Nothing is refused there: what was changed is found by reading it back. */
function factsValidation(table: TableModel): Validation {
  const { row, rows } = bodyOf(table);
  const entries = formulierEntries.length;
  const area = { row: row + entries, column: 1, rows: rows - entries, columns: 1 };
  return { area, allow: { kind: 'any' }, help: startTexts.fixedHelp };
}

const entryValidations = (lists: readonly ChoiceList[]): readonly Validation[] =>
  formulierEntries.map(({ key, help, choices }) => {
    const name = choices === undefined ? undefined : listNameOf(lists, choices);
    return name === undefined
      ? { area: entryArea(key), allow: { kind: 'any' }, help }
      : { area: entryArea(key), allow: { kind: 'list', name }, help, refusal: refusals.list };
  });
