/** A secret of this page and what may be shown of it, for a code that only this page can redeem (RFC 7636, S256). */
export interface ProofKey {
  readonly verifier: string;
  readonly challenge: string;
}

export async function makeProofKey(): Promise<ProofKey> {
  const verifier = randomText();
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return { verifier, challenge: base64url(new Uint8Array(digest)) };
}

/** 256 random bits, safe in an address. */
export const randomText = (): string => base64url(crypto.getRandomValues(new Uint8Array(32)));

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
