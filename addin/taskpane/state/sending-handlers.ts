import type { Handlers } from './pane-event.ts';
import type { PaneState } from './pane-state.ts';
import { notSending, type Sending } from './sending.ts';

const withSending = (state: PaneState, change: Partial<Sending>): PaneState => ({
  ...state,
  sending: { ...state.sending, ...change },
});

/** Events of the screen 'Versturen'. */
export const sendingHandlers: Handlers<
  | 'nulopgaveChosen'
  | 'prepared'
  | 'redenTyped'
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
    sending: {
      ...notSending,
      nulopgave: state.sending.nulopgave,
      preparation,
      redenen: preparation.askReason.map((_, index) => keptReden(state.sending, preparation, index)),
    },
  }),
  redenTyped: (state, { index, tekst }) =>
    withSending(state, {
      redenen: state.sending.redenen.map((reden, place) => (place === index ? tekst : reden)),
    }),
  verklaringTicked: (state, { verklaring }) => withSending(state, { verklaring }),
  answersMissed: (state) => withSending(state, { tried: true }),
  conflictLeft: (state) => withSending(state, { conflict: undefined }),
  submitted: (state, { ontvangstbewijs }) => ({
    ...withSending(state, { ontvangstbewijs, preparation: undefined, conflict: undefined, tried: false }),
    busy: undefined,
    workbook: sentWorkbook(state, ontvangstbewijs),
  }),
};

/** A reason that was typed before for the same warning stays. */
function keptReden(before: Sending, now: NonNullable<Sending['preparation']>, index: number): string {
  const wanted = JSON.stringify(now.askReason[index]);
  const old = before.preparation?.askReason.findIndex((finding) => JSON.stringify(finding) === wanted);
  return old === undefined ? '' : (before.redenen[old] ?? '');
}

function sentWorkbook({ workbook }: PaneState, ontvangstbewijs: NonNullable<Sending['ontvangstbewijs']>) {
  if (workbook?.kind !== 'formulier') return workbook;
  return { ...workbook, ontvangstbewijs, changedSinceSent: false };
}
