import type { Handlers } from './pane-event.ts';

/** Events of the screen Afspraak: what it works on is worked out where it is fetched, together with the screen. */
export const afspraakHandlers: Handlers<'afspraakChanged'> = {
  afspraakChanged: (state, { change }) => ({
    ...state,
    afspraakWork: { ...state.afspraakWork, ...change },
    busy: undefined,
  }),
};
