import type { IncomingMessage, ServerResponse } from 'node:http';
import { serveLoopback, type Tls } from '../lifecycle/loopback-server.ts';
import { allowOrigins } from './cors.ts';
import { serve } from './endpoints.ts';
import { Grants } from './grants.ts';
import { KeyRing } from './key-ring.ts';
import type { OAuthError } from './oauth-error.ts';
import type { IssuerParts } from './parts.ts';
import { sendJson } from './reply.ts';
import { Sessions } from './sessions.ts';
import type { IssuerSettings } from './settings.ts';
import { type ClaimOverrides, createTokenMaker } from './tokens.ts';

export interface IssuerOptions extends Omit<IssuerSettings, 'lifetime' | 'codeLifetime' | 'refusals'> {
  /** 0, or nothing, takes a free port. */
  readonly port?: number;
  /** For https: pages over https cannot keep a session at an issuer over http. */
  readonly tls?: Tls;
  /** Seconds that a token is valid; 3600 as in Entra. */
  readonly lifetime?: number;
  /** Seconds that a code is valid; 600 as in Entra. */
  readonly codeLifetime?: number;
}

export interface Issuer {
  /** The authority without a tenant; `{url}/{tenant}/v2.0` is the issuer in its tokens. */
  readonly url: string;
  readonly port: number;
  /** An access token without signing in; overrides plant what a verifier must refuse. */
  tokenFor(upn: string, overrides?: ClaimOverrides): Promise<string>;
  /** Signs with a new key from now on. */
  rotateKeys(): Promise<void>;
  /** Sends this user back with an error from now on, or no longer. */
  refuse(upn: string, error: OAuthError | undefined): void;
  /** Answers 503 to everything while it is down. */
  setDown(down: boolean): void;
  close(): Promise<void>;
}

/**
 * Starts an OpenID issuer on loopback that looks like Microsoft Entra ID v2, for invented users without passwords. It
 * is for development only: the product accepts it only beside tables on loopback.
 * @throws PortInUse
 */
export async function startIssuer({ port = 0, tls, ...options }: IssuerOptions): Promise<Issuer> {
  const settings: IssuerSettings = { lifetime: 3600, codeLifetime: 600, ...options, refusals: new Map() };
  const keys = await KeyRing.create();
  let down = false;
  let answer: (request: IncomingMessage, response: ServerResponse) => Promise<void> = () => Promise.resolve();
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    if (allowOrigins(request, response, settings.origins)) return;
    if (down) sendJson(response, 503, { error: 'temporarily_unavailable' });
    else answer(request, response).catch((error: unknown) => fail(response, error));
  };
  const server = await serveLoopback(listener, port, tls);
  const { url, port: taken } = server;
  const parts: IssuerParts = {
    base: url,
    settings,
    grants: new Grants(settings.codeLifetime),
    sessions: new Sessions(taken, tls !== undefined),
    tokens: createTokenMaker(url, settings, keys),
  };
  answer = async (request, response) => {
    const address = new URL(`${url}${request.url ?? '/'}`);
    await serve(request, response, address, { parts, keys });
  };
  return {
    url,
    port: taken,
    async tokenFor(upn, overrides) {
      const user = settings.users.find((one) => one.upn === upn);
      if (user === undefined) throw new Error(`The issuer knows no user ${upn}.`);
      return parts.tokens.access(user, overrides);
    },
    rotateKeys: () => keys.rotate(),
    refuse: (upn, error) => {
      if (error === undefined) settings.refusals.delete(upn);
      else settings.refusals.set(upn, error);
    },
    setDown: (value) => (down = value),
    close: () => server.close(),
  };
}

function fail(response: ServerResponse, error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  if (response.headersSent) response.destroy();
  else sendJson(response, 500, { error: 'server_error' });
}
