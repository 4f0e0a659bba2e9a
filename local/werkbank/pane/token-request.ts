import { z } from 'zod/mini';

/**
 * What MSAL asks of the program around an add-in, and what it hears: "nested app authentication", in the words of
 * @azure/msal-browser (src/naa). Each message is a text with JSON.
 */
const TokenRequest = z.object({
  messageType: z.literal('NestedAppAuthRequest'),
  method: z.enum(['GetInitContext', 'GetToken', 'GetTokenPopup']),
  requestId: z.string(),
  tokenParams: z.optional(z.object({ clientId: z.string(), scope: z.string() })),
});
export type TokenRequest = z.infer<typeof TokenRequest>;

/** An account as MSAL reads it. */
export interface BridgeAccount {
  readonly environment: string;
  readonly homeAccountId: string;
  readonly localAccountId: string;
  readonly tenantId: string;
  readonly username: string;
  readonly name: string;
}

/** Why there is no token, by the words that MSAL knows. */
export type BridgeStatus =
  | 'USER_INTERACTION_REQUIRED'
  | 'USER_CANCEL'
  | 'TRANSIENT_ERROR'
  | 'PERSISTENT_ERROR'
  | 'NESTED_APP_AUTH_UNAVAILABLE';

/** What stands in an answer beside its kind and number. */
export type TokenReply =
  | { readonly initContext: { readonly sdkName: string; readonly sdkVersion: string } }
  | { readonly token: object; readonly account: BridgeAccount }
  | { readonly error: { readonly status: BridgeStatus; readonly code: string } };

/** The request in a message of the pane, or nothing where something else was said. */
export function readTokenRequest(text: unknown): TokenRequest | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    return TokenRequest.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

export const replyText = ({ requestId }: TokenRequest, reply: TokenReply): string =>
  JSON.stringify({
    messageType: 'NestedAppAuthResponse',
    requestId,
    success: !('error' in reply),
    ...reply,
  });
