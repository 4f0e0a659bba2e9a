import type { Handlers } from './pane-event.ts';

/** What happens to an inzending after it was sent: its actions are fetched apart, and say how things are then. */
export const correctieHandlers: Handlers<'corrected'> = {
  corrected: (state, { correctie, workbook, sending }) => ({
    ...state,
    correctie: { ...state.correctie, ...correctie },
    ...(workbook && { workbook }),
    ...(sending && { sending }),
    busy: undefined,
  }),
};
