import { noCorrectie } from '../correctie/correctie.ts';
import type { Handlers } from './pane-event.ts';
import type { PaneState } from './pane-state.ts';
import type { Preparation } from '../../flows/flows.ts';
import { isSignedOut } from '../../sending/refusal.ts';
import { notSending, type Sending } from './sending.ts';
import { signedOut } from './signed-out.ts';
import { answersFor, withAnswer } from './answers.ts';
import { withSending as received } from './with-sending.ts';

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
  | 'readySet'
  | 'standingLearned'
  | 'submitted'
> = {
  nulopgaveChosen: (state, { nulopgave }) => withSending(state, { nulopgave }),
  // The declaration is about this very content: it is asked again for each preparation.
  prepared: (state, { preparation }) => ({
    ...state,
    busy: undefined,
    session: signedOutBy(preparation) ? signedOut(state.session) : state.session,
    workbook: preparedWorkbook(state, preparation),
    sending: {
      ...notSending,
      nulopgave: state.sending.nulopgave || preparation.inzending.nulopgave,
      answers: answersFor(preparation, state.sending.answers),
      ...(preparation.already === undefined
        ? { preparation }
        : { ontvangstbewijs: preparation.already, before: true }),
    },
  }),
  warningAnswered: (state, { findings, answer }) =>
    withSending(state, { answers: withAnswer(state.sending.answers, findings, answer) }),
  verklaringTicked: (state, { verklaring }) => withSending(state, { verklaring }),
  answersMissed: (state) => withSending(state, { tried: true }),
  readySet: (state, { workbook }) => ({ ...withSending(state, { tried: false }), workbook, busy: undefined }),
  // Whatever happened while the server was asked is later than its answer.
  standingLearned: (state, { before, now }) =>
    state.workbook === before ? { ...state, workbook: now } : state,
  conflictLeft: (state) => withSending(state, { conflict: undefined }),
  submitted: (state, { ontvangstbewijs }) => ({
    ...withSending(state, {
      ontvangstbewijs,
      before: false,
      preparation: undefined,
      conflict: undefined,
      tried: false,
    }),
    correctie: noCorrectie,
    busy: undefined,
    workbook: received(state.workbook, { ontvangstbewijs, changedSinceSent: false }),
  }),
};

const signedOutBy = ({ away }: Preparation): boolean => away !== undefined && isSignedOut(away.code);

/** What the server let prepare is of an uitvraag that is open, whatever the file thought. */
function preparedWorkbook(
  { workbook }: PaneState,
  { away, already, judged }: Preparation,
): PaneState['workbook'] {
  if (workbook?.kind !== 'formulier') return workbook;
  const known = { ...workbook };
  if (away === undefined) delete known.judged;
  const isAbout = judged !== undefined && judged.inzendingId === workbook.ontvangstbewijs?.inzendingId;
  const form = away === undefined ? { ...known, status: 'open' as const, ...(isAbout && { judged }) } : known;
  return already === undefined ? form : received(form, { ontvangstbewijs: already, changedSinceSent: false });
}
