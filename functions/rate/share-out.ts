import type { RateStore } from '../storage/rate-store.ts';

/** How often somebody else may be in between before an instance goes on by its own count. */
const ATTEMPTS = 5;
/** Longer than this nobody waits for a count. */
const PATIENCE_MS = 400;

/** What an instance asks for. */
export interface Ask {
  readonly counter: string;
  /** Number of the window now. */
  readonly window: number;
  /** Requests that this instance let through without asking. */
  readonly owed: number;
  readonly wanted: number;
  readonly limit: number;
}

/**
 * How many more requests this instance may let through, of what all instances may together; undefined when the count
 * cannot be had now. Storage that is slow or gone has its own answer: the count does not make that worse.
 */
export async function shareOut(rates: RateStore, ask: Ask): Promise<number | undefined> {
  let giveUp: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    giveUp = setTimeout(() => resolve(undefined), PATIENCE_MS);
  });
  try {
    return await Promise.race([attempts(rates, ask).catch(() => undefined), late]);
  } finally {
    clearTimeout(giveUp);
  }
}

async function attempts(rates: RateStore, ask: Ask): Promise<number | undefined> {
  for (let nth = 0; nth < ATTEMPTS; nth++) {
    const given = await attempt(rates, ask);
    if (given !== undefined) return given;
  }
  return undefined;
}

async function attempt(
  rates: RateStore,
  { counter, window, owed, wanted, limit }: Ask,
): Promise<number | undefined> {
  const row = await rates.find(counter);
  const standing = row !== undefined && isOfNow(row.value.window, window) ? row.value : { window, taken: 0 };
  const before = standing.taken + owed;
  const given = Math.max(0, Math.min(wanted, limit - before));
  if (given === 0) return 0;
  const value = { window: standing.window, taken: before + given };
  return (await rates.save(counter, { value, mark: row?.mark ?? '' })) === 'done' ? given : undefined;
}

/** A clock may be ahead of ours by a window; one that is further ahead is wrong, and is not waited for. */
const isOfNow = (written: number, window: number): boolean => written === window || written === window + 1;
