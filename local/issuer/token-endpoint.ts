import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ExampleUser } from './example-user.ts';
import type { IssuerParts } from './parts.ts';
import { readText, sendError, sendJson } from './reply.ts';

interface Granted {
  readonly user: ExampleUser;
  readonly nonce?: string | undefined;
}

type Grant = (form: URLSearchParams, parts: IssuerParts) => Granted | undefined;

/** What a client may redeem, by grant_type. */
const grantTypes: Readonly<Record<string, Grant>> = {
  authorization_code: (form, { grants }) =>
    grants.redeemCode(
      form.get('code') ?? '',
      form.get('redirect_uri') ?? '',
      form.get('code_verifier') ?? '',
    ),
  refresh_token: (form, { grants }) => {
    const user = grants.redeemRefresh(form.get('refresh_token') ?? '');
    return user === undefined ? undefined : { user };
  },
};

/** The token endpoint (RFC 6749 section 4.1.3 and 6). A refresh token is replaced each time it is used. */
export async function redeem(
  request: IncomingMessage,
  response: ServerResponse,
  parts: IssuerParts,
): Promise<void> {
  const form = new URLSearchParams(await readText(request));
  const grant = grantTypes[form.get('grant_type') ?? ''];
  if (form.get('client_id') !== parts.settings.clientId)
    sendError(response, 'invalid_client', 'Unknown client.');
  else if (grant === undefined) sendError(response, 'unsupported_grant_type', 'Unknown grant_type.');
  else {
    const granted = grant(form, parts);
    if (granted === undefined) sendError(response, 'invalid_grant', 'It is wrong, used or too old.');
    else sendJson(response, 200, await answer(granted, parts));
  }
}

/** Of whom the tokens are, as Entra tells it to MSAL beside them. */
const clientInfo = ({ oid, tid }: ExampleUser): string =>
  Buffer.from(JSON.stringify({ uid: oid, utid: tid })).toString('base64url');

async function answer({ user, nonce }: Granted, { settings, grants, tokens }: IssuerParts) {
  return {
    token_type: 'Bearer',
    scope: `api://${settings.audience}/${settings.scope}`,
    expires_in: settings.lifetime,
    ext_expires_in: settings.lifetime,
    access_token: await tokens.access(user),
    refresh_token: grants.issueRefresh(user),
    id_token: await tokens.id(user, nonce),
    client_info: clientInfo(user),
  };
}
