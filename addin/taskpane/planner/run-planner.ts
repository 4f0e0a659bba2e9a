import type { Gemeente } from '../../../shared/uitvraag/gemeente.ts';
import type { UitvraagKey } from '../../flows/uitvraag-key.ts';
import { loadUitvragen } from '../controller/gemeente.ts';
import { runTask, type Work } from '../controller/run-task.ts';
import { changePlan, copyPlan, newPlan } from './begin-plan.ts';
import { planOf } from './plan-draft.ts';
import type { Planner } from './planner.ts';
import { mistakesIn } from './planner-findings.ts';

/** What somebody wants to plan: something new, or the uitvraag on the screen, to change or to copy. */
export type PlanWish =
  | { readonly kind: 'new'; readonly gemeentecode: string }
  | { readonly kind: 'change' | 'copy'; readonly key: UitvraagKey };

/** Reads what a planner needs, and shows the fields. */
export async function startPlan(work: Work, wish: PlanWish): Promise<void> {
  const { gemeentecode, uitvraagId } =
    wish.kind === 'new' ? { gemeentecode: wish.gemeentecode, uitvraagId: undefined } : wish.key;
  const begun = ({ planning, ...rest }: Planner['basis']): Planner => {
    const basis = { ...rest, planning };
    if (wish.kind === 'new' || planning === undefined) return newPlan(basis);
    return wish.kind === 'copy' ? copyPlan(basis, planning) : changePlan(basis, planning);
  };
  await runTask(
    work,
    'readPlanner',
    () => work.flows.readPlanner(gemeentecode, uitvraagId),
    (basis) => ({ type: 'planned', planner: begun(basis) }),
  );
}

/** Keeps the planning at the server; while something is wrong it says so and keeps what was typed. */
export async function savePlanner(work: Work): Promise<void> {
  const { planner } = work.store.state();
  if (planner === undefined) return;
  if (mistakesIn(planner) > 0) {
    work.store.dispatch({ type: 'planned', planner: { ...planner, tried: true } });
    return;
  }
  const { key, draft, versie } = planner;
  const saved = await runTask(
    work,
    'savePlan',
    () => work.flows.savePlan(key, planOf(draft, versie)),
    () => ({ type: 'planned', planner: undefined }),
  );
  if (saved === undefined) {
    await learnConflict(work, planner);
    return;
  }
  work.store.dispatch({ type: 'uitvraagChosen', key });
  await loadUitvragen(work);
  work.store.dispatch({ type: 'planned', planner: undefined, isSaved: true });
}

/** Where somebody else was first: reads what stands now, for the user to choose. What was typed stays. */
async function learnConflict(work: Work, planner: Planner): Promise<void> {
  if (work.store.state().problem?.failure.code !== 'intussen-gewijzigd') return;
  const { gemeentecode, uitvraagId } = planner.key;
  await runTask(
    work,
    'readPlanner',
    () => work.flows.readPlanner(gemeentecode, uitvraagId),
    ({ planning, ...basis }) => ({
      type: 'planned',
      planner: {
        ...planner,
        basis: { ...basis, planning: planner.basis.planning },
        ...(planning && { conflict: planning }),
      },
    }),
  );
}

/** Draws the sheet Uitvraag. */
export const showSheet = (work: Work, key: UitvraagKey, { naam }: Gemeente) =>
  runTask(
    work,
    'showPlanning',
    () => work.flows.showPlanning({ ...key, gemeente: naam }),
    ({ sheets }) => ({ type: 'feedbackShown', sheets }),
  );
