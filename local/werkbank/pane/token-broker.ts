import { decodeJwt } from 'jose';
import { z } from 'zod/mini';
import { browserWindow } from '../../../addin/api/authorize-window.ts';
import type { DevelopmentAuth } from '../../../addin/api/config.ts';
import { quietly, visibly } from '../../../addin/api/issuer-ask.ts';
import type { TokenAnswer } from '../../../addin/api/oauth-requests.ts';
import type { ExcelAccount } from '../users/users.ts';
import {
  type BridgeAccount,
  type BridgeStatus,
  type TokenReply,
  type TokenRequest,
} from './token-request.ts';

/**
 * Gives the add-in tokens for who plays in the werkbank, as Excel does for who is signed in there: nested app
 * authentication. Behind it is the same issuer as everywhere, asked with a code and a proof key.
 */
export type TokenBroker = (request: TokenRequest) => Promise<TokenReply>;

export function tokenBroker(account: ExcelAccount): TokenBroker {
  const settings: DevelopmentAuth = {
    kind: 'development',
    ...account,
    redirectUri: `${window.location.origin}/werkbank/signed-in.html`,
  };
  const parts = { settings, windows: browserWindow(), fetch: window.fetch.bind(window) };
  return async ({ method, tokenParams }) => {
    if (method === 'GetInitContext') return { initContext: { sdkName: 'werkbank', sdkVersion: '1' } };
    if (tokenParams?.clientId !== account.clientId || !tokenParams.scope.includes(account.scope))
      return refused('PERSISTENT_ERROR', 'unauthorized_client');
    try {
      return await (method === 'GetToken' ? silent(parts) : asked(parts));
    } catch {
      return refused('TRANSIENT_ERROR', 'temporarily_unavailable');
    }
  };
}

type Parts = Parameters<typeof quietly>[0];

async function silent(parts: Parts): Promise<TokenReply> {
  const answer = await quietly(parts);
  return answer === undefined
    ? refused('USER_INTERACTION_REQUIRED', 'interaction_required')
    : given(answer, parts);
}

async function asked(parts: Parts): Promise<TokenReply> {
  const answer = await visibly(parts, false);
  if (answer.ok) return given(answer.value, parts);
  const isBlocked = answer.failure.code === 'venster-geblokkeerd';
  return isBlocked
    ? refused('PERSISTENT_ERROR', 'popup_window_error')
    : refused('USER_CANCEL', 'user_cancel');
}

const refused = (status: BridgeStatus, code: string): TokenReply => ({ error: { status, code } });

function given(answer: TokenAnswer, { settings }: Parts): TokenReply {
  const { access_token, expires_in, id_token = '' } = answer;
  return {
    token: { access_token, expires_in, id_token, scope: settings.scope, properties: null },
    account: accountOf(id_token, new URL(settings.authority).host),
  };
}

const Claims = z.object({
  oid: z.string(),
  tid: z.string(),
  name: z.string(),
  preferred_username: z.string(),
});

function accountOf(idToken: string, environment: string): BridgeAccount {
  const { oid, tid, name, preferred_username: username } = Claims.parse(decodeJwt(idToken));
  return { environment, homeAccountId: `${oid}.${tid}`, localAccountId: oid, tenantId: tid, username, name };
}
