import type { IncomingMessage, ServerResponse } from 'node:http';
import { authorize } from './authorize.ts';
import { discovery } from './discovery.ts';
import type { KeyRing } from './key-ring.ts';
import { messagePage } from './page.ts';
import type { IssuerParts } from './parts.ts';
import { redirect, sendHtml, sendJson } from './reply.ts';
import { switchUser } from './session-endpoint.ts';
import { texts } from './texts.ts';
import { redeem } from './token-endpoint.ts';

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly address: URL;
  readonly tenant: string;
}

type Endpoint = (exchange: Exchange, parts: IssuerParts, keys: KeyRing) => Promise<void> | void;

/** By method and path after the tenant, which may be any. */
const ofTenant: Readonly<Record<string, Endpoint>> = {
  'GET /v2.0/.well-known/openid-configuration': ({ response, tenant }, { base }) =>
    sendJson(response, 200, discovery(base, tenant)),
  'GET /discovery/v2.0/keys': ({ response }, { base }, keys) => sendJson(response, 200, keys.published(base)),
  'GET /oauth2/v2.0/authorize': ({ request, response, address }, parts) =>
    authorize(request, response, address, parts),
  'POST /oauth2/v2.0/authorize': ({ request, response, address }, parts) =>
    authorize(request, response, address, parts),
  'POST /oauth2/v2.0/token': ({ request, response }, parts) => redeem(request, response, parts),
  'GET /oauth2/v2.0/logout': signOut,
};

function signOut({ request, response, address }: Exchange, { sessions, settings }: IssuerParts): void {
  sessions.signOut(request, response);
  const to = address.searchParams.get('post_logout_redirect_uri') ?? '';
  if (settings.redirectUris.includes(to)) redirect(response, to);
  else sendHtml(response, 200, messagePage(texts.signedOutTitle, texts.signedOut));
}

const tenantPath = /^\/([A-Za-z0-9.-]+)(\/.+)$/;

/** Serves one request; what is not known is 404. */
export async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  address: URL,
  { parts, keys }: { readonly parts: IssuerParts; readonly keys: KeyRing },
): Promise<void> {
  const method = request.method ?? 'GET';
  const [, tenant = '', rest = ''] = tenantPath.exec(address.pathname) ?? [];
  const endpoint = ofTenant[`${method} ${rest}`];
  if (method === 'POST' && address.pathname === '/session') await switchUser(request, response, parts);
  else if (endpoint !== undefined) await endpoint({ request, response, address, tenant }, parts, keys);
  else sendJson(response, 404, { error: 'not_found' });
}
