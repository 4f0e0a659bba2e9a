import type { Handlers } from './pane-event.ts';
import type { PaneState } from './pane-state.ts';
import { notSending, type Sending } from './sending.ts';
import { answersFor, withAnswer } from './warning-steps.ts';

const withSending = (state: PaneState, change: Partial<Sending>): PaneState => ({
  ...state,
  sending: { ...state.sending, ...change },
});

/** Events of the screen 'Versturen'. */
export const sendingHandlers: Handlers<
  | 'nulopgaveChosen'
  | 'prepared'
  | 'warningAnswered'
  | 'verklaringTicked'
  | 'answersMissed'
  | 'conflictLeft'
  | 'submitted'
> = {
  nulopgaveChosen: (state, { nulopgave }) => withSending(state, { nulopgave }),
  // The declaration is about this very content: it is asked again for each preparation.
  prepared: (state, { preparation }) => ({
    ...state,
    busy: undefined,
    // What can be prepared is of an uitvraag that is open, whatever the file thought.
    workbook: state.workbook?.kind === 'formulier' ? { ...state.workbook, status: 'open' } : state.workbook,
    sending: {
      ...notSending,
      nulopgave: state.sending.nulopgave,
      preparation,
      answers: answersFor(preparation, state.sending.answers),
    },
  }),
  warningAnswered: (state, { findings, answer }) =>
    withSending(state, { answers: withAnswer(state.sending.answers, findings, answer) }),
  verklaringTicked: (state, { verklaring }) => withSending(state, { verklaring }),
  answersMissed: (state) => withSending(state, { tried: true }),
  conflictLeft: (state) => withSending(state, { conflict: undefined }),
  submitted: (state, { ontvangstbewijs }) => ({
    ...withSending(state, { ontvangstbewijs, preparation: undefined, conflict: undefined, tried: false }),
    busy: undefined,
    workbook: sentWorkbook(state, ontvangstbewijs),
  }),
};

function sentWorkbook({ workbook }: PaneState, ontvangstbewijs: NonNullable<Sending['ontvangstbewijs']>) {
  if (workbook?.kind !== 'formulier') return workbook;
  return { ...workbook, ontvangstbewijs, changedSinceSent: false };
}
