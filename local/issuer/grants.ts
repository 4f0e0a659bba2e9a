import { createHash, randomBytes } from 'node:crypto';
import type { ExampleUser } from './example-user.ts';

export interface CodeGrant {
  readonly user: ExampleUser;
  readonly redirectUri: string;
  /** Base64url of the SHA-256 of the verifier (RFC 7636). */
  readonly challenge: string;
  readonly nonce: string | undefined;
}

const secret = () => randomBytes(32).toString('base64url');

/** Codes and refresh tokens: each is good for one use. */
export class Grants {
  readonly #codes = new Map<string, CodeGrant & { readonly until: number }>();
  readonly #refresh = new Map<string, ExampleUser>();
  readonly #codeLifetimeMs: number;

  /** Takes the seconds that a code is valid. */
  constructor(codeLifetime: number) {
    this.#codeLifetimeMs = codeLifetime * 1000;
  }

  issueCode(grant: CodeGrant): string {
    const code = secret();
    this.#codes.set(code, { ...grant, until: Date.now() + this.#codeLifetimeMs });
    return code;
  }

  /** The grant of a code when it is unused, in time, and asked for with the right address and verifier. */
  redeemCode(code: string, redirectUri: string, verifier: string): CodeGrant | undefined {
    const grant = this.#codes.get(code);
    this.#codes.delete(code);
    if (grant === undefined || grant.until <= Date.now() || grant.redirectUri !== redirectUri)
      return undefined;
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    return challenge === grant.challenge ? grant : undefined;
  }

  issueRefresh(user: ExampleUser): string {
    const token = secret();
    this.#refresh.set(token, user);
    return token;
  }

  redeemRefresh(token: string): ExampleUser | undefined {
    const user = this.#refresh.get(token);
    this.#refresh.delete(token);
    return user;
  }
}
