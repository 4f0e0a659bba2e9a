import type { OAuthError } from './oauth-error.ts';
import type { IssuerSettings } from './settings.ts';
import { texts } from './texts.ts';

/** A question for a code that may be answered: client and address are known. */
export interface Ask {
  readonly redirectUri: string;
  readonly challenge: string;
  readonly state: string | undefined;
  readonly nonce: string | undefined;
  readonly prompt: string | undefined;
  readonly loginHint: string | undefined;
  readonly mode: 'fragment' | 'query';
}

/** Without a known client and address there is nobody to answer, so a page says what is wrong. */
export function refusal(query: URLSearchParams, settings: IssuerSettings): string | undefined {
  if (query.get('client_id') !== settings.clientId) return texts.unknownClient;
  return settings.redirectUris.includes(query.get('redirect_uri') ?? '') ? undefined : texts.unknownRedirect;
}

/** What is wrong with the rest of the question. */
export function fault(query: URLSearchParams): OAuthError | undefined {
  if (query.get('response_type') !== 'code')
    return { error: 'unsupported_response_type', error_description: 'Only code is served.' };
  if (query.get('code_challenge_method') !== 'S256' || !query.get('code_challenge'))
    return { error: 'invalid_request', error_description: 'PKCE with S256 is required.' };
  if (!(query.get('scope') ?? '').split(' ').includes('openid'))
    return { error: 'invalid_scope', error_description: 'The scope must hold openid.' };
  return undefined;
}

export function readAsk(query: URLSearchParams): Ask {
  const text = (name: string) => query.get(name) ?? undefined;
  return {
    redirectUri: text('redirect_uri') ?? '',
    challenge: text('code_challenge') ?? '',
    state: text('state'),
    nonce: text('nonce'),
    prompt: text('prompt'),
    loginHint: text('login_hint'),
    mode: query.get('response_mode') === 'fragment' ? 'fragment' : 'query',
  };
}

/** The address to send the browser to, with the answer where it was asked for. */
export function addressFor({ redirectUri, mode, state }: Ask, answer: { code: string } | OAuthError): string {
  const fields = Object.entries(state === undefined ? answer : { ...answer, state });
  const address = new URL(redirectUri);
  if (mode === 'fragment') address.hash = new URLSearchParams(fields as [string, string][]).toString();
  else for (const [name, value] of fields) address.searchParams.set(name, String(value));
  return address.href;
}
