import { randomUUID } from 'node:crypto';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK } from 'jose';

interface SigningKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
}

async function createKey(): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const kid = randomUUID();
  return { kid, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid, use: 'sig', alg: 'RS256' } };
}

/** The keys that tokens are signed with. */
export class KeyRing {
  #keys: readonly [SigningKey, ...SigningKey[]];

  private constructor(first: SigningKey) {
    this.#keys = [first];
  }

  static async create(): Promise<KeyRing> {
    return new KeyRing(await createKey());
  }

  get current(): Pick<SigningKey, 'kid' | 'privateKey'> {
    return this.#keys[0];
  }

  /** Signs with a new key from now on; the one before it is still published, as tokens of it are about. */
  async rotate(): Promise<void> {
    this.#keys = [await createKey(), this.#keys[0]];
  }

  /** The public keys; each names the issuer that it signs for, as in Entra's document. */
  published(base: string): { keys: JWK[] } {
    return { keys: this.#keys.map(({ publicJwk }) => ({ ...publicJwk, issuer: `${base}/{tenantid}/v2.0` })) };
  }
}
