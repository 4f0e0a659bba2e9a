import type { KeyedHash } from '../keyed-hash.ts';
import { Problem } from '../problem.ts';
import type { RateStore } from '../storage/rate-store.ts';
import type { RateLimits } from './rate-settings.ts';
import { shareOut } from './share-out.ts';

/** What is counted. */
type Counted = keyof RateLimits;

export interface RateLimiter {
  /** Counts one request. @throws Problem `te-veel-verzoeken` when there were too many */
  spend(kind: Counted, who: string): Promise<void>;
}

export interface RateSettings {
  readonly rates: RateStore;
  readonly limits: RateLimits;
  readonly hash: KeyedHash;
  readonly now: () => Date;
}

const WINDOW_MS = 60_000;
/** A share is this part of a limit. */
const SHARES = 20;
/** Of how many accounts and addresses an instance keeps count; beyond that the oldest begins again. */
const MOST_COUNTERS = 50_000;

interface Counter {
  /** Requests that this instance may still let through. */
  left: number;
  /** Let through, or to be, without asking for it. */
  owed: number;
  /** All that this instance had a share of. */
  had: number;
  /** Nothing is left for anybody in this window. */
  spent: boolean;
  asking?: Promise<void> | undefined;
}

/**
 * Counts requests a minute, by all instances together. The first twentieth of a limit every instance lets through by
 * itself; who asks more is counted in a row that the instances share, a twentieth at a time. So a user who clicks
 * costs no write, and one who floods at most twenty. Where the row cannot be had an instance goes on by its own count.
 */
export function rateLimiter({ rates, limits, hash, now }: RateSettings): RateLimiter {
  let counters = new Map<string, Counter>();
  let window = 0;

  function counterOf(name: string, share: number): Counter {
    const current = Math.floor(now().getTime() / WINDOW_MS);
    if (current !== window) {
      window = current;
      counters = new Map();
    }
    const known = counters.get(name);
    if (known !== undefined) return known;
    const [oldest] = counters.keys();
    if (counters.size >= MOST_COUNTERS && oldest !== undefined) counters.delete(oldest);
    const fresh: Counter = { left: share, owed: share, had: share, spent: false };
    counters.set(name, fresh);
    return fresh;
  }

  async function askShare(name: string, counter: Counter, limit: number, wanted: number): Promise<void> {
    const given = await shareOut(rates, { counter: name, window, owed: counter.owed, wanted, limit });
    if (given !== undefined) counter.owed = 0;
    const more = given ?? Math.max(0, Math.min(wanted, limit - counter.had));
    if (given === undefined) counter.owed += more;
    counter.had += more;
    counter.left += more;
    counter.spent = more === 0;
    counter.asking = undefined;
  }

  return {
    async spend(kind, who) {
      const limit = limits[kind];
      const share = Math.max(1, Math.floor(limit / SHARES));
      const name = counterName(hash, kind, who);
      const counter = counterOf(name, share);
      while (counter.left === 0 && !counter.spent)
        await (counter.asking ??= askShare(name, counter, limit, share));
      if (counter.left === 0) throw tooMany(kind, now());
      counter.left -= 1;
    },
  };
}

/**
 * 24 bits: no address and no account can be read from it, and there are never more rows than that. Two who meet in one
 * share a limit; with ten thousand others in the same minute that happens to one in 1,700.
 */
const counterName = (hash: KeyedHash, kind: Counted, who: string): string =>
  `${kind}-${hash(`${kind}|${who}`).slice(0, 6)}`;

/** The window ends for everybody at once; nobody is told zero. */
const tooMany = (kind: Counted, moment: Date): Problem =>
  new Problem('te-veel-verzoeken', {
    reason: kind,
    retryAfter: Math.ceil((WINDOW_MS - (moment.getTime() % WINDOW_MS)) / 1000),
  });
