import type { PaneEvent } from './state/pane-event.ts';
import { initialState, type PaneState } from './state/pane-state.ts';
import { reduce } from './state.ts';

/** Holds the state, takes events and tells who listens. */
export interface Store {
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  /** Returns the function that stops listening. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function makeStore(initial: PaneState = initialState): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch: (event) => {
      state = reduce(state, event);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
