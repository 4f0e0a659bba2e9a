import type { FormContext } from '../../shared/inzending/form.ts';
import { isOlderForm } from '../../shared/inzending/sjabloonversie.ts';

import type { Survey, WorkbookChange } from '../excel/workbook.ts';
import type { FoundForm } from '../finder/find-form.ts';
import { migrationsFrom } from '../migrations/migrations.ts';
import { lookForForm, planRepair } from '../repair/plan-repair.ts';
import { repairChange } from '../repair/repair-change.ts';
import type { RepairChoice, RepairStep } from '../repair/repair-step.ts';
import { lineOf, type RepairLine } from '../repair/step-text.ts';
import { fingerprint } from './hash.ts';
import { tableNames } from '../sheets/names.ts';
import { standText } from './start-state.ts';
import { openForm } from './read-form.ts';
import type { RepairAnswers, RepairKind } from './repair-words.ts';
import { planFormUpdate } from './update-plan.ts';

/** All that is done at once, and what is said about it. */
export interface FormPlan {
  readonly kind: RepairKind;
  readonly context: FormContext;
  readonly lines: readonly RepairLine[];
  readonly choices: readonly RepairChoice[];
  readonly change: Pick<WorkbookChange, 'adopt' | 'draw'>;
  /** The same plan has the same words here: a user agrees to a plan, and to no other. */
  readonly print: string;
}

/** Undefined where nobody knows what the form is about. */
export async function formPlan(
  survey: Survey,
  now: Date,
  { facts, chosen = {} }: RepairAnswers,
): Promise<FormPlan | undefined> {
  const form = lookForForm(survey, facts);
  const context = form.context;
  if (context === undefined) return undefined;
  const repair = planRepair(survey, form, {
    context,
    isFetched: facts !== undefined,
    stand: standText({ context }, { changedSinceSent: false }, now),
    chosen: new Map(Object.entries(chosen)),
  });
  const isWhole =
    repair.steps.every((step) => isDrawn(step) && !holdsFacts(step)) && repair.choices.length === 0;
  const update = isWhole ? await updateOf(survey, form, now) : undefined;
  if (update !== undefined) return update;
  const { choices } = repair;
  const isOlder = isOlderForm(context.sjabloonversie);
  const steps = repair.steps.filter((step) => !isOlder || !isDrawn(step) || holdsFacts(step));
  return planOf('repair', survey, { context, steps, choices, lines: steps.map(lineOf) });
}

/** An older form lacks sheets that did not exist then; bringing it up to date draws all sheets of the add-in itself. */
const isDrawn = (step: RepairStep): boolean => step.kind === 'sheet' && !step.loses;

const holdsFacts = (step: RepairStep): boolean =>
  step.kind === 'sheet' && step.model.tables[0].name === tableNames.gegevens;

/** Undefined for a form of this version. */
async function updateOf(survey: Survey, form: FoundForm, now: Date): Promise<FormPlan | undefined> {
  const open = openForm(survey.contents);
  if (!open.ok || !isOlderForm(open.value.context.sjabloonversie)) return undefined;
  if (migrationsFrom(open.value.context.sjabloonversie).length === 0) return undefined;
  return planOf('update', survey, await planFormUpdate(survey, form.found, open.value, now));
}

async function planOf(
  kind: RepairKind,
  survey: Survey,
  plan: Pick<FormPlan, 'context' | 'lines'> & {
    readonly steps: readonly RepairStep[];
    readonly choices?: readonly RepairChoice[];
  },
): Promise<FormPlan> {
  const { context, lines, steps, choices = [] } = plan;
  const change = repairChange(survey.book, steps);
  return { kind, context, lines, choices, change, print: await fingerprint({ kind, steps, choices }) };
}
