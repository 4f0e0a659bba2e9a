import type { Handlers } from './pane-event.ts';

/** Events of what is explained. Asking and leaving fetch nothing: the screen below stays as it was. */
export const helpHandlers: Handlers<'stood' | 'explanationAsked' | 'explanationLeft'> = {
  stood: (state, { topic }) =>
    state.standing?.id === topic?.id && state.standing?.title === topic?.title
      ? state
      : { ...state, standing: topic },
  explanationAsked: (state, { id, opener }) => ({
    ...state,
    screen: 'help',
    explained: { id, opener, from: state.screen },
    returning: undefined,
  }),
  explanationLeft: (state) =>
    state.explained === undefined
      ? state
      : {
          ...state,
          screen: state.explained.from,
          explained: undefined,
          returning: state.explained.opener,
        },
};
