import { setTimeout as wait } from 'node:timers/promises';

/** Does the work, or fails when it takes longer than this; the command then ends and closes what was started. */
export async function within<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  const timer = new AbortController();
  const tooLong = wait(milliseconds, undefined, { signal: timer.signal }).then(() => {
    throw new Error(`Measuring took longer than ${milliseconds / 1000} s.`);
  });
  try {
    return await Promise.race([work(), tooLong]);
  } finally {
    timer.abort();
    tooLong.catch(() => undefined);
  }
}
