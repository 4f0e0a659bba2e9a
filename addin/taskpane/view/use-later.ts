import { useEffect, useSyncExternalStore } from 'react';
import type { LaterCode } from '../later-code.ts';

/** Code that is not in the first load, as soon as it is there; undefined until then. Nothing is fetched by it. */
export const useLater = <T>({ now, subscribe }: Pick<LaterCode<T>, 'now' | 'subscribe'>): T | undefined =>
  useSyncExternalStore(subscribe, now, now);

/** The same, and fetches it: where that fails, with each drawing anew, and nothing is said of it. */
export function useLaterQuietly<T>(code: LaterCode<T>): T | undefined {
  const there = useLater(code);
  useEffect(() => {
    if (there === undefined) code.fetch().catch(() => undefined);
  });
  return there;
}
