import { tableNames } from '../../../addin/sheets/names.ts';
import { isTyped } from '../../../shared/inzending/bron.ts';
import { type StepKey, stepsOf, stepStates } from '../../../addin/texts/sheets.ts';
import type { WorkbookModel } from '../../excel/model/workbook-model.ts';
import { readTable } from './read-table.ts';
import type { TaskId } from './steps.ts';

type Fact = (workbook: WorkbookModel) => boolean;

const exists = (name: string): Fact => {
  return (workbook) => readTable(workbook, name) !== undefined;
};

/** What the sheet Start says about a step. */
function stateOf(workbook: WorkbookModel, key: StepKey): string {
  const step = stepsOf('invoegtoepassing').find((one) => one.key === key);
  const row = readTable(workbook, tableNames.stappen)?.rows.find(([stap]) => stap === step?.stap);
  return String(row?.[2] ?? '');
}

/** Rows of the child list in which more stands than a code. */
function usedRows(workbook: WorkbookModel): number {
  const rows = readTable(workbook, tableNames.kinderen)?.rows ?? [];
  return rows.filter((row) => row.slice(1).some((value) => value !== '')).length;
}

/** Whether counts were typed by who keeps the list of children elsewhere. */
function hasTypedCounts(workbook: WorkbookModel): boolean {
  const bron = readTable(workbook, tableNames.bron)?.rows[0]?.[0];
  if (bron === undefined || !isTyped({ bron: String(bron) })) return false;
  const rows = readTable(workbook, tableNames.aantallen)?.rows ?? [];
  return rows.some((row) => row.slice(1).some((value) => value !== ''));
}

const isFilled = (workbook: WorkbookModel, name: string): boolean =>
  readTable(workbook, name)?.rows.every(([, value]) => value !== '') === true;

/** Whether Start says something of a step other than that nobody did it yet. */
const isDone = (workbook: WorkbookModel, key: StepKey): boolean =>
  !['', stepStates.open].includes(stateOf(workbook, key));

const isReceived = exists(tableNames.ontvangenAantallen);

/** By what in the open workbook each task is known to be done. */
const facts: Readonly<Record<TaskId, Fact>> = {
  form: exists(tableNames.kinderen),
  kinderen: (workbook) => usedRows(workbook) > 0 || hasTypedCounts(workbook),
  rest: (workbook) => isFilled(workbook, tableNames.groepen),
  check: (workbook) => isDone(workbook, 'controle'),
  repair: (workbook) => stateOf(workbook, 'controle').startsWith(stepStates.noMistakes),
  // Not by what Start says: a form that is set ready, or was refused, is not sent.
  send: isReceived,
  gemeente: exists(tableNames.gemeentebeeld),
  partner: exists(tableNames.terugkoppeling),
};

/** What is behind whoever has an ontvangstbewijs, also when there was no child to fill in. */
const beforeReceipt: readonly TaskId[] = ['form', 'kinderen', 'rest', 'check', 'repair', 'send'];

/** The tasks that this workbook shows to be done. */
export function doneIn(workbook: WorkbookModel): readonly TaskId[] {
  const received = isReceived(workbook) ? beforeReceipt : [];
  return (Object.keys(facts) as TaskId[]).filter((task) => received.includes(task) || facts[task](workbook));
}
