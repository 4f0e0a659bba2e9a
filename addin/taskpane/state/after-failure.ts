import { noCorrectie } from '../correctie/correctie.ts';
import type { PaneState } from './pane-state.ts';
import { outdated } from './sending.ts';
import type { Over } from '../../flows/outcome.ts';
import type { Problem } from './task.ts';
import { withSending } from './with-sending.ts';

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
    return {
      sending: { ...sending, conflict: failure.versie, ownIds: failure.ownIds ?? [] },
      // Which version that is, is asked anew.
      correctie: noCorrectie,
      workbook: failure.sending ? withSending(workbook, failure.sending) : workbook,
    };
  if (failure.over === undefined) return undefined;
  const { over } = failure;
  return {
    sending: { ...outdated(sending), outdated: false, over },
    checked: undefined,
    workbook: overIn(workbook, over),
  };
}

function overIn(workbook: PaneState['workbook'], { status, stand, ...sending }: Over): PaneState['workbook'] {
  const form = withSending(workbook, sending);
  return form?.kind === 'formulier' ? { ...form, status, ...(stand && { stand }) } : form;
}

/** A form of which a part is gone cannot be checked: what was found before says nothing now. */
const isNoForm = ['formulier-beschadigd', 'geen-formulier'];

/** Findings that came with a refusal are shown like those of a check. */
function checkedBy({ checked }: PaneState, { failure }: Problem): PaneState['checked'] {
  if (isNoForm.includes(failure.code)) return undefined;
  const counts = failure.counts ?? checked?.result;
  if (failure.findings === undefined || counts === undefined) return checked;
  return {
    result: { ...counts, findings: failure.findings },
    current: undefined,
    stale: false,
    solved: 0,
  };
}

function workbookBy({ workbook }: PaneState, { failure }: Problem): PaneState['workbook'] {
  if (failure.code === 'formulier-beschadigd') return { kind: 'beschadigd', missing: failure.parts ?? [] };
  if (failure.code === 'geen-formulier' && workbook?.kind === 'formulier') return { kind: 'leeg' };
  return failure.sending ? withSending(workbook, failure.sending) : workbook;
}
