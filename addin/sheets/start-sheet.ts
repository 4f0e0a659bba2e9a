import { formulierEntries } from '../../shared/inzending/formulier-rows.ts';
import type { FormContext } from '../../shared/inzending/form.ts';
import { refusals, startTexts, steps, stepStates } from '../texts/sheets.ts';
import { cell, heading, lines, notice, titleHeight } from './heading.ts';
import { type ChoiceList, listNameOf } from './lists.ts';
import { markCondition } from './marks.ts';
import { sheetNames, tableNames } from './names.ts';
import { type Condition, type SheetModel, type TableModel, type Validation } from './sheet-model.ts';
import { cellAddress } from './areas.ts';

/** Name of the cell that says whether the data were sent and how many days are left. */
export const START_STAND = 'StartStand';

/** Narrow and low, so that all of it stays in sight beside the pane. */
const widths = [210, 240, 190];
const ROW_HEIGHT = 18;
const GAP = 9;
const NOTICE_ROW = 4;
const STEPS_ROW = 7;
const FORM_ROW = STEPS_ROW + steps.length + 3;
const LEAVES_ROW = FORM_ROW + formulierEntries.length + 2;

const stepsTable: TableModel = {
  name: tableNames.stappen,
  row: STEPS_ROW,
  column: 0,
  header: startTexts.stepHeadings,
  rows: steps.map(({ stap, place }) => [stap, place, stepStates.open]),
  styles: ['strong', 'cell', 'cell'],
  filter: false,
};

const table: TableModel = {
  name: tableNames.formulier,
  row: FORM_ROW,
  column: 0,
  header: startTexts.formHeadings,
  rows: formulierEntries.map(({ label }) => [label, '']),
  styles: ['label', 'answer'],
  filter: false,
};

/** What this file is for, what to do, and the few things about the locatie that the user fills in. */
export function startSheet(context: FormContext, stand: string, lists: readonly ChoiceList[]): SheetModel {
  const { locatie, uitvraag, gemeenteNaam } = context;
  return {
    name: sheetNames.start,
    accent: true,
    widths,
    heights: [
      titleHeight,
      { row: NOTICE_ROW, points: 21 },
      { row: NOTICE_ROW - 1, points: GAP },
      { row: NOTICE_ROW + 1, points: GAP },
      { row: STEPS_ROW, rows: steps.length + 1, points: ROW_HEIGHT },
      { row: FORM_ROW, rows: table.rows.length + 1, points: ROW_HEIGHT },
    ],
    blocks: [
      ...heading(startTexts.title, [
        startTexts.lead,
        startTexts.about(locatie.naam, `${uitvraag.titel}, ${gemeenteNaam}`),
      ]),
      notice(NOTICE_ROW, stand, widths.length),
      cell(STEPS_ROW - 1, 0, startTexts.stepsHeading, 'heading'),
      cell(FORM_ROW - 1, 0, startTexts.formHeading, 'heading'),
      cell(LEAVES_ROW, 0, startTexts.leavesHeading, 'heading'),
      lines(LEAVES_ROW + 1, startTexts.leaves, 'note'),
    ],
    tables: [table, stepsTable],
    names: [{ name: START_STAND, area: { row: NOTICE_ROW, column: 0, rows: 1, columns: 1 } }],
    validations: entryValidations(lists),
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

function entryArea(key: string) {
  const index = formulierEntries.findIndex((entry) => entry.key === key);
  return { row: FORM_ROW + 1 + index, column: 1, rows: 1, columns: 1 };
}

const entryValidations = (lists: readonly ChoiceList[]): readonly Validation[] =>
  formulierEntries.map(({ key, help, choices }) => {
    const name = choices === undefined ? undefined : listNameOf(lists, choices);
    return name === undefined
      ? { area: entryArea(key), allow: { kind: 'any' }, help }
      : { area: entryArea(key), allow: { kind: 'list', name }, help, refusal: refusals.list };
  });
