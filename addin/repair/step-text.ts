import { tableNames } from '../sheets/names.ts';
import { repairStepTexts as texts } from '../texts/repair.ts';
import type { RepairStep } from './repair-step.ts';

/** A step in words. */
export interface RepairLine {
  readonly text: string;
  /** Something that a user filled in is gone, and does not come back by this. */
  readonly lost: boolean;
}

const kept = (text: string): RepairLine => ({ text, lost: false });
const lost = (text: string): RepairLine => ({ text, lost: true });

type TextOf = {
  readonly [Kind in RepairStep['kind']]: (step: Extract<RepairStep, { kind: Kind }>) => RepairLine;
};

const textOf: TextOf = {
  table: ({ table, sheet, area, from }) =>
    kept(from === undefined ? texts.tableMade(table, sheet, area) : texts.tableRenamed(table, sheet, from)),
  heading: ({ sheet, column, from, to }) => {
    const said = texts.heading(sheet, column, to);
    return kept(from === '' ? said : `${said} ${texts.headingWas(from)}`);
  },
  column: ({ sheet, heading }) => lost(texts.column(sheet, heading)),
  empty: ({ sheet, model: { name } }) =>
    name === tableNames.stappen ? kept(texts.steps(sheet)) : lost(texts.empty(name, sheet)),
  sheet: ({ model: { name }, loses }) => (loses ? lost(texts.sheetLost(name)) : kept(texts.sheetDrawn(name))),
  outdated: ({ sheet }) => kept(texts.outdated(sheet)),
  name: ({ sheet }) => kept(texts.name(sheet)),
};

/** What a step does, as the user reads it. */
export const lineOf = (step: RepairStep): RepairLine =>
  (textOf[step.kind] as (step: RepairStep) => RepairLine)(step);
