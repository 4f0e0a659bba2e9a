/** Who wants to hear that something changed. */
export interface Listeners {
  readonly tell: () => void;
  /** Returns the function that stops listening. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function makeListeners(): Listeners {
  const all = new Set<() => void>();
  return {
    tell: () => {
      for (const listener of all) listener();
    },
    subscribe: (listener) => {
      all.add(listener);
      return () => all.delete(listener);
    },
  };
}
