/** Code that is not in the first load. */
export interface LaterCode<T> {
  /** The code, where it is there already. */
  readonly now: () => T | undefined;
  /** Fetches it, at once where it is there; rejects where it cannot be fetched, and tries anew the next time. */
  readonly fetch: () => Promise<T>;
  /** Tells when it has come. Returns the function that stops listening. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function laterCode<T>(load: () => Promise<T>): LaterCode<T> {
  let code: T | undefined;
  let going: Promise<T> | undefined;
  const listeners = new Set<() => void>();
  const begin = async () => {
    try {
      code = await load();
    } finally {
      // What failed is not kept: the network may be back by the next time.
      going = undefined;
    }
    for (const listener of listeners) listener();
    return code;
  };
  return {
    now: () => code,
    fetch: () => (code === undefined ? (going ??= begin()) : Promise.resolve(code)),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
