import { problems } from '../../shared/kernel/problem.ts';
import { done, failed, type Outcome } from '../flows/outcome.ts';
import { type Account, readAccount } from './account.ts';
import type { Auth, SignedIn } from './auth.ts';
import { type IssuerParts, leave, quietly, reachable, refresh, visibly } from './issuer-ask.ts';
import { makeListeners } from './listeners.ts';
import type { TokenAnswer } from './oauth-requests.ts';

interface Tokens {
  readonly access: string;
  readonly refresh: string | undefined;
  readonly account: Account | undefined;
  /** Milliseconds since 1970. */
  readonly goodUntil: number;
}

/** What signing in works with; the clock is passed in so that time can pass in a test. */
export interface DevAuthParts extends IssuerParts {
  readonly now: () => number;
}

/** A token this near its end is renewed first: the request must still arrive with a good one. */
const MARGIN_MS = 60_000;

/**
 * Signing in at the issuer for development: authorization code with a proof key (RFC 7636), first quietly, then in a window. Tokens
 * stay in memory: they are gone with the page.
 */
export function makeDevAuth(parts: DevAuthParts): Auth & SignedIn {
  let tokens: Tokens | undefined;
  let renewal: Promise<Outcome<string>> | undefined;
  /** Who left is not signed in again by itself, but chooses an account. */
  let hasLeft = false;
  /** How often somebody left: what was asked before that is answered too late. */
  let times = 0;
  const { tell, subscribe } = makeListeners();
  const set = (next: Tokens | undefined): void => {
    tokens = next;
    tell();
  };
  const keep = (answer: TokenAnswer): Outcome<string> => {
    set({
      access: answer.access_token,
      refresh: answer.refresh_token,
      account: readAccount(answer.id_token),
      goodUntil: parts.now() + answer.expires_in * 1000 - MARGIN_MS,
    });
    return done(answer.access_token);
  };
  const forget = (): Outcome<never> => {
    const code = tokens === undefined ? 'niet-aangemeld' : 'aanmelding-verlopen';
    set(undefined);
    return failed({ code, title: problems[code].title, advies: problems[code].advies });
  };
  const renew = async (): Promise<Outcome<string>> => {
    if (hasLeft) return forget();
    const asked = times;
    const answer = (await refresh(parts, tokens?.refresh)) ?? (await quietly(parts));
    return answer === undefined || asked !== times ? forget() : keep(answer);
  };
  return {
    getToken: ({ renew: mustRenew }) => {
      if (!mustRenew && tokens !== undefined && parts.now() < tokens.goodUntil)
        return Promise.resolve(done(tokens.access));
      // Several requests at once wait for one renewal: a refresh token is good for one use.
      renewal ??= reachable(renew).finally(() => {
        renewal = undefined;
      });
      return renewal;
    },
    signIn: () =>
      reachable(async () => {
        const signed = await visibly(parts, hasLeft);
        if (!signed.ok) return signed;
        hasLeft = false;
        keep(signed.value);
        return done(undefined);
      }),
    account: () => tokens?.account,
    signOut: () =>
      reachable(async () => {
        const left = await leave(parts);
        if (!left.ok) return left;
        hasLeft = true;
        times += 1;
        set(undefined);
        return done(undefined);
      }),
    subscribe,
  };
}
