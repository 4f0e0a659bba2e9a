import type { Services } from '../services.ts';
import type { Grant } from '../storage/toegang-store.ts';
import { refuse } from './refusal.ts';
import type { Identity } from './verifier.ts';

/** Who asks: for the log and the audit rows a keyed hash, and the rights that Toegang gives. */
export interface Caller {
  readonly actor: string;
  readonly grants: readonly Grant[];
}

export const nobody: Caller = { actor: '', grants: [] };

/** Rights come from Toegang alone, never from the token's own claims or the path. */
export async function findCaller(identity: Identity, { store, hash }: Services): Promise<Caller> {
  const [known, grants] = await Promise.all([
    // An external tenant is our own: everybody in it was invited by us.
    identity.kind === 'external' || store.toegang.knowsTenant(identity.tenantId),
    store.toegang.listGrants(identity.person),
  ]);
  if (!known) throw refuse('tenant-unknown');
  return { actor: hash(identity.person).slice(0, 16), grants };
}
