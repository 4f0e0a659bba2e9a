import { kindvolgsystemen } from '../../shared/inzending/answers.ts';
import { formulierEntries } from '../../shared/inzending/formulier-rows.ts';
import type { FormContext } from '../../shared/inzending/form.ts';
import type { Route } from './route.ts';
import { refusals, startTexts, type StepKey, stepsOf, stepStates } from '../texts/sheets.ts';
import { cell, heading, notice } from './heading.ts';
import { type ChoiceList, listNameOf } from './lists.ts';
import { markCondition } from './marks.ts';
import { sheetNames, tableNames } from './names.ts';
import { paperOfForm } from './paper.ts';
import { type Condition, type SheetModel, type TableModel, type Validation } from './sheet-model.ts';
import { cellAddress } from './areas.ts';

/** Name of the cell that says whether the data were sent and how many days are left. */
export const START_STAND = 'StartStand';

/** Narrow and low, so that all of it stays in sight beside the pane. */
const widths = [210, 220, 210];
const ROW_HEIGHT = 16;
const GAP = 5;
const NOTICE_ROW = 4;
const STEPS_ROW = NOTICE_ROW + 2;
const STEPS = stepsOf('invoegtoepassing').length;
const FORM_ROW = STEPS_ROW + STEPS + 3;
const LEAVES_ROW = FORM_ROW + formulierEntries.length + 2;

/** Nothing was filled in yet. */
const firstState: Readonly<Record<StepKey, string>> = {
  locatie: stepStates.notBegun,
  kinderen: stepStates.notBegun,
  groepen: stepStates.notBegun,
  toelichting: stepStates.notBegun,
  controle: stepStates.open,
  sending: stepStates.open,
};

const gapAt = (row: number) => ({ row, points: GAP });

const stepsTable = (route: Route): TableModel => ({
  name: tableNames.stappen,
  row: STEPS_ROW,
  column: 0,
  header: startTexts.stepHeadings,
  rows: stepsOf(route).map(({ key, stap, place }) => [stap, place, firstState[key]]),
  styles: ['strong', 'cell', 'cell'],
  filter: false,
});

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
export function startSheet(
  context: FormContext,
  about: { readonly stand: string; readonly route: Route },
  lists: readonly ChoiceList[],
): SheetModel {
  const { locatie, uitvraag, gemeenteNaam } = context;
  return {
    name: sheetNames.start,
    accent: true,
    widths,
    heights: [
      { row: 0, points: 27 },
      { row: 1, rows: 2, points: ROW_HEIGHT },
      { row: NOTICE_ROW, points: 20 },
      { row: FORM_ROW - 1, points: 19 },
      { row: LEAVES_ROW, rows: startTexts.leaves.length, points: ROW_HEIGHT },
      ...[NOTICE_ROW - 1, NOTICE_ROW + 1, FORM_ROW - 2, LEAVES_ROW - 1].map(gapAt),
      { row: STEPS_ROW, rows: STEPS + 1, points: ROW_HEIGHT },
      { row: FORM_ROW, rows: table.rows.length + 1, points: ROW_HEIGHT },
    ],
    blocks: [
      ...heading(startTexts.title, []),
      cell(1, 0, locatie.naam, 'promise'),
      cell(2, 0, startTexts.about(uitvraag.titel, gemeenteNaam, uitvraag.peildatum), 'lead'),
      notice(NOTICE_ROW, about.stand, widths.length),
      cell(FORM_ROW - 1, 0, startTexts.formHeading, 'heading'),
      cell(entryArea('kindvolgsysteemNaam').row, 2, startTexts.onlyWithAnders, 'noteBeside'),
      ...startTexts.leaves.flatMap(([what, how], index) => [
        cell(LEAVES_ROW + index, 0, what, 'term'),
        cell(LEAVES_ROW + index, 1, how, 'note'),
      ]),
    ],
    tables: [table, stepsTable(about.route)],
    names: [{ name: START_STAND, area: { row: NOTICE_ROW, column: 0, rows: 1, columns: 1 } }],
    validations: entryValidations(lists),
    conditions: [...emptyEntries(), ...nameOfSystem, markCondition(sheetNames.start, table)],
    paper: paperOfForm(context, true),
    locked: false,
    start: { row: FORM_ROW + 1, column: 1 },
  };
}

/** Asked only of who works with another system. */
const nameOfSystem: readonly Condition[] = (() => {
  const system = entryArea('kindvolgsysteem');
  const area = entryArea('kindvolgsysteemNaam');
  const answer = cellAddress(system.row, system.column);
  const other = kindvolgsystemen.find(([, code]) => code === 'anders')?.[0] ?? '';
  const own = cellAddress(area.row, area.column);
  return [
    { area, formula: `AND(${answer}="${other}",${own}="")`, style: 'missing' },
    { area, formula: `${answer}<>"${other}"`, style: 'notAsked' },
  ];
})();

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
