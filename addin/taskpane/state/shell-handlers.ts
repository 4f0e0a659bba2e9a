import type { Handlers } from './pane-event.ts';
import type { PaneState } from './pane-state.ts';
import { outdated } from './sending.ts';
import type { Problem } from './task.ts';

const signInFirst = ['niet-aangemeld', 'aanmelding-verlopen'];

/** Events of the pane as a whole: where it is, who uses it, what runs, what went wrong. */
export const shellHandlers: Handlers<
  | 'opened'
  | 'themeRead'
  | 'started'
  | 'ended'
  | 'failed'
  | 'signedOut'
  | 'mijRead'
  | 'workbookRead'
  | 'feedbackShown'
> = {
  opened: (state, { screen }) => ({ ...state, screen, problem: undefined, sheets: undefined }),
  themeRead: (state, { dark }) => ({ ...state, dark }),
  started: (state, { task }) => ({ ...state, busy: { task }, problem: undefined }),
  ended: (state) => ({ ...state, busy: undefined }),
  failed: (state, problem) => ({
    ...state,
    session: signInFirst.includes(problem.failure.code) ? { kind: 'out' } : state.session,
    busy: undefined,
    ...whatIsLeft(state, problem),
  }),
  signedOut: (state) => ({ ...state, session: { kind: 'out' }, busy: undefined }),
  mijRead: (state, { mij }) => ({ ...state, session: { kind: 'in', mij }, busy: undefined }),
  workbookRead: (state, { workbook }) => ({ ...state, workbook, busy: undefined }),
  feedbackShown: (state, { sheets }) => ({ ...state, sheets, busy: undefined }),
};

function whatIsLeft(state: PaneState, problem: Problem): Partial<PaneState> {
  const { sending } = state;
  const conflict = conflictIn(problem);
  if (conflict !== undefined) return { sending: { ...sending, conflict } };
  const checked = checkedBy(state, problem);
  const spent = problem.task === 'submit' && needsNewPreparation.includes(problem.failure.code);
  return { problem, checked, sending: spent ? outdated(sending) : sending };
}

/** Refusals after which sending the same once more would be refused again. */
const needsNewPreparation: readonly string[] = ['nummer-al-gebruikt', 'formulier-veranderd'];

/** The version that stands at the server, where sending met that of somebody else: a choice, not a dead end. */
const conflictIn = ({ task, failure }: Problem): number | undefined =>
  task === 'submit' && failure.code === 'intussen-gewijzigd' ? failure.versie : undefined;

/** Findings that came with a refusal are shown like those of a check. */
function checkedBy({ checked }: PaneState, { failure }: Problem): PaneState['checked'] {
  if (failure.findings === undefined) return checked;
  return {
    result: { findings: failure.findings, kinderen: checked?.result.kinderen ?? 0 },
    current: undefined,
    stale: false,
  };
}
