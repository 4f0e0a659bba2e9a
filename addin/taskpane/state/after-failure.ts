import type { PaneState } from './pane-state.ts';
import { outdated } from './sending.ts';
import type { Problem } from './task.ts';

/** What becomes of the state when an action did not succeed. */
export function whatIsLeft(state: PaneState, problem: Problem): Partial<PaneState> {
  const choice = choiceIn(state, problem);
  if (choice !== undefined) return choice;
  const { sending } = state;
  const spent = problem.task === 'submit' && needsNewPreparation.includes(problem.failure.code);
  return {
    problem,
    checked: checkedBy(state, problem),
    workbook: workbookBy(state, problem),
    sending: spent ? outdated(sending) : sending,
  };
}

/** Refusals after which sending the same once more would be refused again. */
const needsNewPreparation: readonly string[] = [
  'nummer-al-gebruikt',
  'formulier-veranderd',
  'uitvraag-niet-open',
];

/**
 * What is no dead end: the version that stands at the server, where sending met that of somebody else, and an uitvraag
 * of which the term is over.
 */
function choiceIn(
  { sending, workbook }: PaneState,
  { task, failure }: Problem,
): Partial<PaneState> | undefined {
  if (task === 'submit' && failure.code === 'intussen-gewijzigd' && failure.versie !== undefined)
    return { sending: { ...sending, conflict: failure.versie } };
  if (failure.over === undefined) return undefined;
  const { over } = failure;
  return {
    sending: { ...outdated(sending), outdated: false, over },
    checked: undefined,
    workbook: workbook?.kind === 'formulier' ? { ...workbook, ...over } : workbook,
  };
}

/** A form of which a part is gone cannot be checked: what was found before says nothing now. */
const isNoForm = ['formulier-beschadigd', 'geen-formulier'];

/** A refusal brings no counts. */
const notCounted = { kinderen: 0, doelgroepkinderen: 0, typed: false } as const;

/** Findings that came with a refusal are shown like those of a check. */
function checkedBy({ checked }: PaneState, { failure }: Problem): PaneState['checked'] {
  if (isNoForm.includes(failure.code)) return undefined;
  if (failure.findings === undefined) return checked;
  return {
    result: { ...(checked?.result ?? notCounted), findings: failure.findings },
    current: undefined,
    stale: false,
    solved: 0,
  };
}

function workbookBy({ workbook }: PaneState, { failure }: Problem): PaneState['workbook'] {
  if (failure.code === 'formulier-beschadigd') return { kind: 'beschadigd', missing: failure.parts ?? [] };
  return failure.code === 'geen-formulier' && workbook?.kind === 'formulier' ? { kind: 'leeg' } : workbook;
}
