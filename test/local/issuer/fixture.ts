import { createHash, randomBytes } from 'node:crypto';
import { type Issuer, type IssuerOptions, startIssuer } from '../../../local/issuer/start-issuer.ts';

export const redirectUri = 'http://127.0.0.1:4000/signed-in.html';
export const page = 'http://127.0.0.1:4000';
const tid = '11111111-1111-4111-8111-111111111111';
export const users = [
  { upn: 'anna@voorbeeld.test', name: 'Anna Voorbeeld', tid, oid: 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa' },
  {
    upn: 'bram@voorbeeld.test',
    name: 'Bram <Bedacht>',
    tid: '22222222-2222-4222-8222-222222222222',
    oid: 'bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb',
    description: 'Coördinator van "De Zon"',
  },
] as const;

export function startTestIssuer(options: Partial<IssuerOptions> = {}): Promise<Issuer> {
  return startIssuer({
    users,
    clientId: 'client',
    audience: 'api',
    scope: 'Inzending.Indienen',
    redirectUris: [redirectUri],
    origins: [page],
    ...options,
  });
}

export interface Flow {
  readonly verifier: string;
  readonly query: URLSearchParams;
}

export function newFlow(extra: Record<string, string> = {}): Flow {
  const verifier = randomBytes(32).toString('base64url');
  const query = new URLSearchParams({
    client_id: 'client',
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'openid offline_access api://api/Inzending.Indienen',
    state: 'state 1',
    nonce: 'nonce-1',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...extra,
  });
  return { verifier, query };
}

const endpoint = ({ url }: Issuer, name: string, tenant = tid) => `${url}/${tenant}/oauth2/v2.0/${name}`;

export function ask(issuer: Issuer, { query }: Flow, init: RequestInit = {}): Promise<Response> {
  return fetch(`${endpoint(issuer, 'authorize')}?${query.toString()}`, { redirect: 'manual', ...init });
}

/** What the page of a tenant shows after a choice that nobody can make. */
export async function wrongChoice(issuer: Issuer, tenant: string): Promise<string> {
  const body = new URLSearchParams({ upn: 'nobody@voorbeeld.test' });
  const address = `${endpoint(issuer, 'authorize', tenant)}?${newFlow().query.toString()}`;
  return (await fetch(address, { method: 'POST', body })).text();
}

export function choose(issuer: Issuer, flow: Flow, upn: string = users[0].upn): Promise<Response> {
  return ask(issuer, flow, { method: 'POST', body: new URLSearchParams({ upn }) });
}

export function locationOf(response: Response): URL {
  return new URL(response.headers.get('location') ?? 'about:blank');
}

export async function codeFor(issuer: Issuer, flow: Flow): Promise<string> {
  return locationOf(await choose(issuer, flow)).searchParams.get('code') ?? '';
}

export interface TokenAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, string>>;
}

export async function redeem(issuer: Issuer, fields: Record<string, string>): Promise<TokenAnswer> {
  const body = new URLSearchParams({ client_id: 'client', redirect_uri: redirectUri, ...fields });
  const response = await fetch(endpoint(issuer, 'token'), { method: 'POST', body });
  return { status: response.status, body: (await response.json()) as Record<string, string> };
}

export function redeemCode(issuer: Issuer, code: string, verifier: string): Promise<TokenAnswer> {
  return redeem(issuer, { grant_type: 'authorization_code', code, code_verifier: verifier });
}
