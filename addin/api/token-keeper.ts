import { problems } from '../../shared/kernel/problem.ts';
import { done, failed, type Outcome } from '../flows/outcome.ts';
import type { Account } from './account.ts';
import type { Auth, SignedIn } from './auth.ts';
import { makeListeners } from './listeners.ts';
import { reachable } from './reachable.ts';

/** What an issuer gave: a token for the server, and of whom it is. */
export interface Given {
  readonly access: string;
  /** Seconds that the token is good from now on. */
  readonly lifetime: number;
  readonly account: Account | undefined;
}

/** Where tokens come from. What throws means that the issuer cannot be reached now. */
export interface TokenSource {
  /**
   * Without the user seeing anything; nothing where the user has to be asked. `isRefused`: what was given last is not
   * good any more, whatever its time says.
   */
  readonly quietly: (isRefused: boolean) => Promise<Given | undefined>;
  /** Lets the user sign in. `choose`: with an account that the user names, also where one would be taken by itself. */
  readonly ask: (how: { readonly choose: boolean }) => Promise<Outcome<Given>>;
  /** Ends the session at the issuer as far as that can be done, and forgets. */
  readonly leave: () => Promise<Outcome<void>>;
}

interface Held extends Given {
  /** Milliseconds since 1970. */
  readonly goodUntil: number;
}

/** A token this near its end is renewed first: the request must still arrive with a good one. */
const MARGIN_MS = 60_000;

/** Keeps the token of one source in memory: it is gone with the page. */
export function keepTokens(source: TokenSource, now: () => number): Auth & SignedIn {
  let held: Held | undefined;
  let renewal: Promise<Outcome<string>> | undefined;
  /** Who left is not signed in again by itself, but chooses an account. */
  let hasLeft = false;
  /** How often somebody left or signed in: what was asked before that is answered too late. */
  let times = 0;
  const { tell, subscribe } = makeListeners();
  const set = (next: Held | undefined): void => {
    held = next;
    tell();
  };
  const keep = (given: Given): Outcome<string> => {
    set({ ...given, goodUntil: now() + given.lifetime * 1000 - MARGIN_MS });
    return done(given.access);
  };
  const forget = (): Outcome<never> => {
    const code = held === undefined ? 'niet-aangemeld' : 'aanmelding-verlopen';
    set(undefined);
    const { title, advies } = problems[code];
    return failed({ code, title, advies });
  };
  const renew = async (isRefused: boolean): Promise<Outcome<string>> => {
    if (hasLeft) return forget();
    const asked = times;
    const given = await source.quietly(isRefused);
    // Somebody left or signed in meanwhile: that counts, and not what was asked before.
    if (asked !== times) return held === undefined ? forget() : done(held.access);
    return given === undefined ? forget() : keep(given);
  };
  return {
    getToken: ({ renew: isRefused }) => {
      if (!isRefused && held !== undefined && now() < held.goodUntil)
        return Promise.resolve(done(held.access));
      // Several requests at once wait for one renewal: a refresh token is good for one use.
      renewal ??= reachable(() => renew(isRefused)).finally(() => {
        renewal = undefined;
      });
      return renewal;
    },
    signIn: ({ other = false } = {}) =>
      reachable(async () => {
        const given = await source.ask({ choose: hasLeft || other });
        if (!given.ok) return given;
        hasLeft = false;
        times += 1;
        keep(given.value);
        return done(undefined);
      }),
    account: () => held?.account,
    signOut: () =>
      reachable(async () => {
        const left = await source.leave();
        if (!left.ok) return left;
        hasLeft = true;
        times += 1;
        set(undefined);
        return done(undefined);
      }),
    subscribe,
  };
}
