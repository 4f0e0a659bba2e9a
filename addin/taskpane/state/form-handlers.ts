import { listed, solvedOf, stillAt } from './findings.ts';
import type { Handlers } from './pane-event.ts';
import type { PaneState } from './pane-state.ts';
import { notSending, outdated } from './sending.ts';
import { receivedIn, withSending } from './with-sending.ts';

/** Events of the screens that make and check a form. */
export const formHandlers: Handlers<
  | 'formsListed'
  | 'formChosen'
  | 'formMade'
  | 'checked'
  | 'findingChosen'
  | 'edited'
  | 'formSeen'
  | 'sentCompared'
  | 'wentTo'
> = {
  // With one possibility there is nothing to choose.
  formsListed: (state, { forms }) => ({
    ...state,
    forms,
    choice: forms.length === 1 ? forms[0] : undefined,
    busy: undefined,
  }),
  formChosen: (state, { choice }) => ({ ...state, choice }),
  formMade: (state, { workbook }) => ({
    ...state,
    workbook,
    checked: undefined,
    sending: notSending,
    busy: undefined,
  }),
  checked: (state, { result }) => ({
    ...state,
    checked: {
      result,
      current: stillAt(state.checked, result),
      stale: false,
      solved: solvedOf(state.checked?.result.findings ?? [], result.findings),
    },
    busy: undefined,
  }),
  wentTo: (state, { revealed }) => ({ ...state, revealed, busy: undefined }),
  findingChosen: (state, { index }) =>
    state.checked === undefined || listed(state.checked.result)[index] === undefined
      ? state
      : { ...state, checked: { ...state.checked, current: index } },
  sentCompared: (state, { changedSinceSent, outgoing }) => ({
    ...state,
    workbook: withSending(state.workbook, {
      ...receivedIn(state.workbook),
      changedSinceSent,
      ...(outgoing && { outgoing }),
    }),
  }),
  // What was about to be sent stays out of date: it is built again from what stands there.
  formSeen: (state, { form }) => ({ ...state, checked: agedBy(form, state.checked) }),
  edited: (state) => ({
    ...state,
    revealed: [],
    checked: state.checked && { ...state.checked, stale: true },
    // What is on the screen is what is sent: after an edit it must be built again.
    sending: state.busy?.task === 'submit' ? state.sending : outdated(state.sending),
  }),
};

/** What the server told is wrong is of no form that was read: only an edit makes it out of date. */
function agedBy(form: string, checked: PaneState['checked']): PaneState['checked'] {
  if (checked?.result.form === undefined) return checked;
  return { ...checked, stale: checked.result.form !== form };
}
