/**
 * Milliseconds that the add-in waits for somebody else. After them the user hears what to do next: no action lasts
 * longer than the requests it makes, and the first that fails ends it.
 */
export const timeLimits = {
  /** One request to the server, its answer included. */
  request: 20_000,
  /** One request to the issuer. */
  issuer: 10_000,
  /** Asking the issuer in a hidden frame who the user is. */
  quietSignIn: 10_000,
} as const;

/**
 * Runs what may never end, and rejects when it takes longer than `limit` milliseconds: also where it does not listen to
 * the signal by which it is stopped.
 */
export async function withinTime<T>(limit: number, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = new DOMException('No answer in time.', 'TimeoutError');
      stop.abort(error);
      reject(error);
    }, limit);
  });
  try {
    return await Promise.race([run(stop.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
