import type { ExampleUser } from './example-user.ts';
import type { OAuthError } from './oauth-error.ts';

/** What the issuer was started with. */
export interface IssuerSettings {
  readonly users: readonly ExampleUser[];
  /** The one client that may ask for tokens; a public one, so its code verifier is its only proof. */
  readonly clientId: string;
  /** `aud` of access tokens: the client id of the API. */
  readonly audience: string;
  /** The delegated scope in `scp`, without the API's address before it. */
  readonly scope: string;
  /** Where codes may be sent, compared character by character. */
  readonly redirectUris: readonly string[];
  /** Pages that may call the issuer from a browser. */
  readonly origins: readonly string[];
  /** Seconds that a token is valid. */
  readonly lifetime: number;
  /** Seconds that a code is valid. */
  readonly codeLifetime: number;
  /** What is answered instead of a code, by who signs in: to plant what a directory may say. */
  readonly refusals: Map<string, OAuthError>;
}
