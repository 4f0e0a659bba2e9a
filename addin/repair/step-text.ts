import { tableNames } from '../sheets/names.ts';
import { repairDoneTexts, repairStepTexts } from '../texts/repair.ts';
import type { RepairStep } from './repair-step.ts';

/** A step in words. */
export interface RepairLine {
  /** Before it is done. */
  readonly text: string;
  /** Once it is done. */
  readonly done: string;
  /** What a user filled in that is gone, and does not come back by this: cells, or all of a sheet. */
  readonly lost?: 'cells' | 'sheet' | undefined;
}

type Texts = typeof repairStepTexts | typeof repairDoneTexts;
type TextOf = {
  readonly [Kind in RepairStep['kind']]: (step: Extract<RepairStep, { kind: Kind }>, texts: Texts) => string;
};

const textOf: TextOf = {
  table: ({ table, sheet, area, from }, texts) =>
    from === undefined ? texts.tableMade(table, sheet, area) : texts.tableRenamed(table, sheet, from),
  heading: ({ sheet, column, from, to }, texts) => {
    const said = texts.heading(sheet, column, to);
    return from === '' ? said : `${said} ${texts.headingWas(from)}`;
  },
  column: ({ sheet, heading }, texts) => texts.column(sheet, heading),
  empty: ({ sheet, model: { name } }, texts) =>
    name === tableNames.stappen ? texts.steps(sheet) : texts.empty(name, sheet),
  sheet: ({ model: { name }, loses }, texts) => (loses ? texts.sheetLost(name) : texts.sheetDrawn(name)),
  outdated: ({ sheet }, texts) => texts.outdated(sheet),
  name: ({ sheet }, texts) => texts.name(sheet),
};

const sayIn = (step: RepairStep, texts: Texts): string =>
  (textOf[step.kind] as (step: RepairStep, texts: Texts) => string)(step, texts);

function lostBy(step: RepairStep): RepairLine['lost'] {
  if (step.kind === 'sheet') return step.loses ? 'sheet' : undefined;
  if (step.kind === 'empty') return step.model.name === tableNames.stappen ? undefined : 'cells';
  return step.kind === 'column' ? 'cells' : undefined;
}

/** What a step does, as the user reads it. */
export const lineOf = (step: RepairStep): RepairLine => ({
  text: sayIn(step, repairStepTexts),
  done: sayIn(step, repairDoneTexts),
  lost: lostBy(step),
});
