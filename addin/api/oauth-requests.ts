import * as z from 'zod/mini';
import type { DevelopmentAuth } from './config.ts';
import { timeLimits, withinTime } from './time-limits.ts';
import type { ProofKey } from './proof-key.ts';

const Discovery = z.object({
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  end_session_endpoint: z.url(),
});
export type Discovery = z.infer<typeof Discovery>;

const TokenAnswer = z.object({
  access_token: z.string(),
  /** Seconds. */
  expires_in: z.int(),
  refresh_token: z.optional(z.string()),
  id_token: z.optional(z.string()),
});
export type TokenAnswer = z.infer<typeof TokenAnswer>;

/** Where the issuer says that its endpoints are. Rejects when it cannot be reached in time. */
export function discover(authority: string, get: typeof fetch): Promise<Discovery> {
  return withinTime(timeLimits.issuer, async (signal) => {
    const answer = await get(`${authority}/v2.0/.well-known/openid-configuration`, { signal });
    if (!answer.ok) throw new Error(`The issuer answers ${answer.status}.`);
    return Discovery.parse(await answer.json());
  });
}

/**
 * The address at which the issuer asks who the user is. With prompt `none` it only looks, with `select_account` it asks
 * also where somebody is signed in.
 */
export function authorizeAddress(
  { authorization_endpoint }: Discovery,
  { clientId, scope, redirectUri }: DevelopmentAuth,
  { challenge }: ProofKey,
  { state, prompt }: { readonly state: string; readonly prompt: string | undefined },
): string {
  const address = new URL(authorization_endpoint);
  address.search = new URLSearchParams({
    client_id: clientId,
    response_type: 'code',
    response_mode: 'fragment',
    redirect_uri: redirectUri,
    scope: `openid offline_access ${scope}`,
    code_challenge: challenge,
    code_challenge_method: 'S256',
    state,
    ...(prompt !== undefined && { prompt }),
  }).toString();
  return address.href;
}

/** The address at which the issuer forgets who is signed in (OpenID Connect RP-Initiated Logout 1.0). */
export function leaveAddress(
  { end_session_endpoint }: Discovery,
  { clientId, redirectUri }: DevelopmentAuth,
): string {
  const address = new URL(end_session_endpoint);
  address.search = new URLSearchParams({
    client_id: clientId,
    post_logout_redirect_uri: redirectUri,
  }).toString();
  return address.href;
}

/** Asks for tokens; nothing where the issuer refuses. Rejects when it cannot be reached in time. */
export function requestTokens(
  { token_endpoint }: Discovery,
  fields: Readonly<Record<string, string>>,
  get: typeof fetch,
): Promise<TokenAnswer | undefined> {
  return withinTime(timeLimits.issuer, async (signal) => {
    const answer = await get(token_endpoint, { method: 'POST', body: new URLSearchParams(fields), signal });
    if (answer.status >= 500) throw new Error(`The issuer answers ${answer.status}.`);
    return answer.ok ? TokenAnswer.parse(await answer.json()) : undefined;
  });
}
