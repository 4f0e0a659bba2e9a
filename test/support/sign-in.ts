import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod/mini';

export interface SignInOptions {
  /** The issuer's url, without a tenant. */
  readonly issuer: string;
  /** The user's tenant; `organizations` will do for all. */
  readonly tenant?: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scope: string;
  readonly upn: string;
}

export interface TokenProvider {
  /** An access token that is valid for at least a minute more. */
  getToken(): Promise<string>;
}

/** The issuer would not give a token; `code` is its OAuth error. */
export class SignInFailed extends Error {
  override readonly name = 'SignInFailed';
  readonly code: string;

  constructor(code: string, description = '') {
    super(`${code}: ${description}`);
    this.code = code;
  }
}

const tokens = z.object({ access_token: z.string(), refresh_token: z.string(), expires_in: z.number() });
const failure = z.object({ error: z.string(), error_description: z.optional(z.string()) });
type Tokens = z.infer<typeof tokens>;

/** Tokens are replaced this many milliseconds before they expire. */
const margin = 60_000;

/** Chooses the user as the form on the page does, and answers the code. */
async function askForCode(options: SignInOptions, endpoint: string, challenge: string): Promise<string> {
  const query = new URLSearchParams({
    client_id: options.clientId,
    redirect_uri: options.redirectUri,
    response_type: 'code',
    scope: `openid offline_access ${options.scope}`,
    code_challenge: challenge,
    code_challenge_method: 'S256',
  });
  const response = await fetch(`${endpoint}/authorize?${query.toString()}`, {
    method: 'POST',
    body: new URLSearchParams({ upn: options.upn }),
    redirect: 'manual',
  });
  const location = response.headers.get('location');
  if (location === null) throw new SignInFailed('not_redirected', `status ${response.status}`);
  const answer = new URL(location).searchParams;
  const code = answer.get('code');
  if (code === null)
    throw new SignInFailed(answer.get('error') ?? 'no_code', answer.get('error_description') ?? '');
  return code;
}

async function askForTokens(endpoint: string, fields: Record<string, string>): Promise<Tokens> {
  const response = await fetch(`${endpoint}/token`, { method: 'POST', body: new URLSearchParams(fields) });
  const body: unknown = await response.json();
  if (response.ok) return tokens.parse(body);
  const { error, error_description } = failure.parse(body);
  throw new SignInFailed(error, error_description);
}

/**
 * Signs a user in through the whole code flow with a verifier, without a browser.
 * @throws SignInFailed
 */
export async function signIn(options: SignInOptions): Promise<TokenProvider> {
  const endpoint = `${options.issuer}/${options.tenant ?? 'organizations'}/oauth2/v2.0`;
  const verifier = randomBytes(32).toString('base64url');
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const client = { client_id: options.clientId };
  const until = (fresh: Tokens) => Date.now() + fresh.expires_in * 1000 - margin;
  let held = await askForTokens(endpoint, {
    ...client,
    grant_type: 'authorization_code',
    code: await askForCode(options, endpoint, challenge),
    redirect_uri: options.redirectUri,
    code_verifier: verifier,
  });
  let validUntil = until(held);
  let refreshing: Promise<string> | undefined;
  const refresh = async () => {
    const form = { ...client, grant_type: 'refresh_token', refresh_token: held.refresh_token };
    held = await askForTokens(endpoint, form);
    validUntil = until(held);
    return held.access_token;
  };
  return {
    getToken() {
      if (Date.now() < validUntil) return Promise.resolve(held.access_token);
      refreshing ??= refresh().finally(() => (refreshing = undefined));
      return refreshing;
    },
  };
}
