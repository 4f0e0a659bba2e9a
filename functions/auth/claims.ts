// cspell:ignore idtyp (a claim of Entra ID)
import * as z from 'zod/mini';
import type { Authority } from './authority.ts';
import { refuse } from './refusal.ts';

const Guid = z.string().check(z.regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));

/** What we read of an access token: nothing that names a person. */
export const Claims = z.object({
  tid: Guid,
  oid: Guid,
  ver: z.string(),
  azp: z.optional(z.string()),
  scp: z.optional(z.string()),
  idtyp: z.optional(z.string()),
});
export type Claims = z.infer<typeof Claims>;

/** Tenant of all personal Microsoft accounts. */
const PERSONAL_ACCOUNTS = '9188040d-6c67-4c5b-b112-36a304b66dad';

export interface ClaimRules {
  /** Client ids of the add-in. */
  readonly clients: readonly string[];
  /** Delegated permission that the add-in asks for. */
  readonly scope: string;
}

/**
 * Checks what a signature does not prove. Tokens of an app without a person are refused: nothing but a person
 * works with this API.
 */
export function checkClaims(claims: Claims, kind: Authority['kind'], { clients, scope }: ClaimRules): void {
  if (claims.ver !== '2.0') throw refuse('token-version');
  if (kind === 'workforce' && claims.tid === PERSONAL_ACCOUNTS) throw refuse('personal-account');
  if (claims.azp === undefined || !clients.includes(claims.azp)) throw refuse('client-unknown');
  const delegated = claims.idtyp !== 'app' && (claims.scp ?? '').split(' ').includes(scope);
  if (!delegated) throw refuse('permission-missing');
}
