import { problems } from '../../shared/kernel/problem.ts';
import { done, failed, type Outcome } from '../flows/outcome.ts';
import { signInFailures } from '../texts/pane-sign-in.ts';
import type { Auth } from './auth.ts';
import type { AuthorizeAnswer, AuthorizeWindow } from './authorize-window.ts';
import type { DevelopmentAuth } from './config.ts';
import { authorizeAddress, discover, requestTokens, type TokenAnswer } from './oauth-requests.ts';
import { makeProofKey, randomText } from './proof-key.ts';

interface Tokens {
  readonly access: string;
  readonly refresh: string | undefined;
  /** Milliseconds since 1970. */
  readonly goodUntil: number;
}

/** What signing in works with; the clock is passed in so that time can pass in a test. */
export interface DevAuthParts {
  readonly settings: DevelopmentAuth;
  readonly windows: AuthorizeWindow;
  readonly fetch: typeof fetch;
  readonly now: () => number;
}

/** A token this near its end is renewed first: the request must still arrive with a good one. */
const MARGIN_MS = 60_000;

/**
 * Signing in at the issuer for development: authorization code with a proof key (RFC 7636), first quietly, then in a window. Tokens
 * stay in memory: they are gone with the page.
 */
export function makeDevAuth(parts: DevAuthParts): Auth {
  let tokens: Tokens | undefined;
  let renewal: Promise<Outcome<string>> | undefined;
  const keep = (answer: TokenAnswer): Outcome<string> => {
    tokens = {
      access: answer.access_token,
      refresh: answer.refresh_token,
      goodUntil: parts.now() + answer.expires_in * 1000 - MARGIN_MS,
    };
    return done(tokens.access);
  };
  const forget = (): Outcome<never> => {
    const code = tokens === undefined ? 'niet-aangemeld' : 'aanmelding-verlopen';
    tokens = undefined;
    return failed({ code, title: problems[code].title, advies: problems[code].advies });
  };
  const renew = async (): Promise<Outcome<string>> => {
    const answer = (await refresh(parts, tokens?.refresh)) ?? (await quietly(parts));
    return answer === undefined ? forget() : keep(answer);
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
        const signed = await visibly(parts);
        if (!signed.ok) return signed;
        keep(signed.value);
        return done(undefined);
      }),
  };
}

async function refresh({ settings, fetch }: DevAuthParts, token: string | undefined) {
  if (token === undefined) return undefined;
  const fields = { grant_type: 'refresh_token', client_id: settings.clientId, refresh_token: token };
  return requestTokens(await discover(settings.authority, fetch), fields, fetch);
}

async function quietly(parts: DevAuthParts): Promise<TokenAnswer | undefined> {
  const ask = await prepareAsk(parts, true);
  const answer = await parts.windows.quietly(ask.address);
  if (answer.kind === 'timeout') throw new Error('The issuer does not answer.');
  return ask.redeem(answer);
}

async function visibly(parts: DevAuthParts): Promise<Outcome<TokenAnswer>> {
  const ask = prepareAsk(parts, false);
  const answer = await parts.windows.visibly(ask.then(({ address }) => address));
  const refused = answer.kind === 'blocked' ? 'venster-geblokkeerd' : 'aanmelden-gestopt';
  const tokens = await (await ask).redeem(answer);
  return tokens === undefined ? failed({ code: refused, ...signInFailures[refused] }) : done(tokens);
}

/** One question to the issuer, and the way to turn its answer into tokens. */
async function prepareAsk({ settings, fetch }: DevAuthParts, quiet: boolean) {
  const [endpoints, proofKey] = await Promise.all([discover(settings.authority, fetch), makeProofKey()]);
  const state = randomText();
  const redeem = async (answer: AuthorizeAnswer): Promise<TokenAnswer | undefined> => {
    if (answer.kind !== 'answered') return undefined;
    const fields = new URLSearchParams(answer.fragment);
    const code = fields.get('code');
    // An answer to a question that we did not ask.
    if (code === null || fields.get('state') !== state) return undefined;
    const { clientId, redirectUri } = settings;
    return requestTokens(
      endpoints,
      {
        grant_type: 'authorization_code',
        client_id: clientId,
        redirect_uri: redirectUri,
        code,
        code_verifier: proofKey.verifier,
      },
      fetch,
    );
  };
  return { address: authorizeAddress(endpoints, settings, proofKey, { state, quiet }), redeem };
}

/** An issuer that cannot be reached, or does not say what it should, is a failure that passes. */
async function reachable<T>(ask: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await ask();
  } catch {
    const { title, advies } = problems['even-niet-bereikbaar'];
    return failed({ code: 'even-niet-bereikbaar', title, advies });
  }
}
