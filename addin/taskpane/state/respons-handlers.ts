import type { Handlers } from './pane-event.ts';

/** The screen Respons, and the own locaties on the first page. */
export const responsHandlers: Handlers<'responsMoved' | 'ownResponsLearned'> = {
  responsMoved: (state, { change }) => ({
    ...state,
    respons: { ...state.respons, ...change },
    busy: undefined,
  }),
  // What was known stays, with the moment of which it is.
  ownResponsLearned: (state, { own }) => ({
    ...state,
    respons: { ...state.respons, ...(own && { own }), isOld: own === undefined },
  }),
};
