import { createHash } from 'node:crypto';
import { type JWTPayload, SignJWT } from 'jose';
import type { ExampleUser } from './example-user.ts';
import type { KeyRing } from './key-ring.ts';
import type { IssuerSettings } from './settings.ts';

/** Claims in place of ours, to plant a fault; an undefined one is left out. */
export type ClaimOverrides = Readonly<Record<string, unknown>>;

/** `sub` differs by application, as Entra's does. */
function subject(oid: string, audience: string): string {
  return createHash('sha256').update(`${oid} ${audience}`).digest('base64url');
}

function sharedClaims(base: string, user: ExampleUser, audience: string): JWTPayload {
  return {
    aud: audience,
    iss: `${base}/${user.tid}/v2.0`,
    tid: user.tid,
    oid: user.oid,
    sub: subject(user.oid, audience),
    name: user.name,
    preferred_username: user.upn,
    ver: '2.0',
  };
}

/** Makes tokens with the claims of Microsoft Entra ID v2 (Microsoft Learn, "Access token claims reference"). */
export function createTokenMaker(base: string, settings: IssuerSettings, keys: KeyRing) {
  const sign = async (claims: JWTPayload): Promise<string> => {
    const now = Math.floor(Date.now() / 1000);
    const times = { iat: now, nbf: now, exp: now + settings.lifetime };
    const { kid, privateKey } = keys.current;
    const all = Object.entries<unknown>({ ...times, ...claims }).filter(([, value]) => value !== undefined);
    return new SignJWT(Object.fromEntries(all))
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid })
      .sign(privateKey);
  };
  const { clientId, audience, scope } = settings;
  /** It has no secret, which is what the 0 says. */
  const publicClient = { azp: clientId, ['azpacr']: '0' };
  return {
    access: (user: ExampleUser, overrides: ClaimOverrides = {}) =>
      sign({ ...sharedClaims(base, user, audience), ...publicClient, scp: scope, ...overrides }),
    id: (user: ExampleUser, nonce: string | undefined) =>
      sign({ ...sharedClaims(base, user, clientId), nonce }),
  };
}

export type TokenMaker = ReturnType<typeof createTokenMaker>;
