import type { Services } from '../services.ts';
import type { Grant } from '../storage/toegang-store.ts';
import { refuse } from './refusal.ts';
import type { Identity } from './verifier.ts';

/** Who asks: for the log and the audit rows a keyed hash, and the rights that Toegang gives. */
export interface Caller {
  readonly actor: string;
  readonly grants: readonly Grant[];
  /** The account itself; absent for nobody. Only for what is written about it. */
  readonly identity?: Identity;
}

export const nobody: Caller = { actor: '', grants: [] };

/**
 * Rights come from Toegang alone, never from the token's own claims or the path.
 * @param newcomers whether an account of a tenant that nobody added may ask this
 */
export async function findCaller(
  identity: Identity,
  { store, hash }: Services,
  newcomers = false,
): Promise<Caller> {
  const [known, grants] = await Promise.all([
    // An external tenant is our own: everybody in it was invited by us.
    newcomers || identity.kind === 'external' || store.toegang.knowsTenant(identity.tenantId),
    store.toegang.listGrants(identity.person),
  ]);
  if (!known) throw refuse('tenant-unknown');
  return { actor: hash(identity.person).slice(0, 16), grants, identity };
}
