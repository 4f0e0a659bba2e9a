import { type Listeners, makeListeners } from '../api/listeners.ts';
import type { PaneEvent } from './state/pane-event.ts';
import { initialState, type PaneState } from './state/pane-state.ts';
import { reduce } from './state.ts';

/** Holds the state, takes events and tells who listens. */
export interface Store {
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  readonly subscribe: Listeners['subscribe'];
}

export function makeStore(initial: PaneState = initialState): Store {
  let state = initial;
  const { tell, subscribe } = makeListeners();
  return {
    state: () => state,
    dispatch: (event) => {
      state = reduce(state, event);
      tell();
    },
    subscribe,
  };
}
