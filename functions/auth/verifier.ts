import { decodeJwt, errors, jwtVerify, type JWTVerifyResult } from 'jose';
import { Problem } from '../problem.ts';
import { type Authority, issues, looksLike } from './authority.ts';
import { checkClaims, type ClaimRules, Claims } from './claims.ts';
import { type Refusal, refuse } from './refusal.ts';
import { type KeySettings, type SigningKeys, signingKeys } from './signing-keys.ts';

/** An account that proved itself. Rights are another matter: those stand in Toegang. */
export interface Identity {
  readonly tenantId: string;
  /** `tenant.object`: stays the same when a name or e-mail address changes. */
  readonly person: string;
  readonly kind: Authority['kind'];
}

export interface VerifierSettings extends ClaimRules {
  readonly authorities: readonly Authority[];
  readonly audience: string;
  readonly keys?: Pick<KeySettings, 'now' | 'fetch'>;
}

/** @throws Problem when the header proves nobody */
export type Verify = (authorization: string | null) => Promise<Identity>;

const LONGEST_TOKEN = 16_384;
const TOLERANCE_SECONDS = 60;

export function verifier(settings: VerifierSettings): Verify {
  const known = settings.authorities.map((authority) => ({
    authority,
    keys: signingKeys({ jwksUri: authority.jwksUri, ...settings.keys }),
  }));
  return async (authorization) => {
    const token = bearerToken(authorization);
    const { iss } = decode(token);
    const found = known.find(({ authority }) => looksLike(authority, iss));
    if (found === undefined) throw refuse('issuer-unknown');
    const { authority, keys } = found;
    const { payload, protectedHeader } = await verifySignature(
      token,
      keys,
      authority.audience ?? settings.audience,
      iss ?? '',
    );
    const { success, data: claims } = Claims.safeParse(payload);
    if (!success) throw refuse('claims-missing');
    if (!issues(authority, payload.iss, claims.tid)) throw refuse('tenant-mismatch');
    checkKeyIssuer(keys.published(protectedHeader.kid ?? '')?.issuer, authority, claims.tid);
    checkClaims(claims, authority.kind, settings);
    return { tenantId: claims.tid, person: `${claims.tid}.${claims.oid}`, kind: authority.kind };
  };
}

function bearerToken(authorization: string | null): string {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined || token.length > LONGEST_TOKEN) throw refuse('token-missing');
  return token;
}

function decode(token: string) {
  try {
    return decodeJwt(token);
  } catch (error) {
    throw refuse('token-malformed', error);
  }
}

async function verifySignature(
  token: string,
  keys: SigningKeys,
  audience: string,
  issuer: string,
): Promise<JWTVerifyResult> {
  try {
    return await jwtVerify(token, keys.find, {
      algorithms: ['RS256'],
      issuer,
      audience,
      clockTolerance: TOLERANCE_SECONDS,
      requiredClaims: ['exp', 'nbf', 'iat', 'tid', 'oid', 'sub'],
    });
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw refuse(reasonOf(error), error);
  }
}

/** Claims are looked at after the signature, so a time is what the issuer wrote: a clock that differs passes. */
function reasonOf(error: unknown): Refusal {
  if (error instanceof errors.JWTExpired) return 'token-expired';
  const isEarly = error instanceof errors.JWTClaimValidationFailed && error.claim === 'nbf';
  return isEarly && error.reason === 'check_failed' ? 'token-early' : 'token-invalid';
}

/** A key that belongs to one tenant or cloud must not sign for another. */
function checkKeyIssuer(keyIssuer: unknown, authority: Authority, tid: string): void {
  if (keyIssuer === undefined && authority.kind === 'external') return;
  if (
    typeof keyIssuer !== 'string' ||
    !issues({ ...authority, issuer: keyIssuer }, authority.issuer.replace('{tenantid}', tid), tid)
  )
    throw refuse('key-issuer-mismatch');
}
