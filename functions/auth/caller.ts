import { dutchDay } from '../../shared/kernel/dutch-day.ts';
import type { Services } from '../services.ts';
import type { HeldGrant, Tenant } from '../storage/toegang-store.ts';
import { refuse } from './refusal.ts';
import type { Identity } from './verifier.ts';

/** Who asks: for the log and the audit rows a keyed hash, and the rights that Toegang gives. */
export interface Caller {
  readonly actor: string;
  readonly grants: readonly HeldGrant[];
  /** The account itself; absent for nobody. Only for what is written about it. */
  readonly identity?: Identity;
}

export const nobody: Caller = { actor: '', grants: [] };

/**
 * Rights come from Toegang alone, never from the token's own claims or the path. They are read for every request and
 * kept nowhere in between, so that what is withdrawn ends with the next request, on every instance.
 * @param newcomers whether an account of a tenant that nobody added may ask this
 */
export async function findCaller(
  identity: Identity,
  { store, hash, now }: Pick<Services, 'store' | 'hash' | 'now'>,
  newcomers = false,
): Promise<Caller> {
  const [tenant, grants] = await Promise.all([
    store.toegang.findTenant(identity.tenantId),
    store.toegang.listGrants(identity.person),
  ]);
  if (!mayEnter(tenant, newcomers || identity.kind === 'external')) throw refuse('tenant-unknown');
  const today = dutchDay(now());
  const holding = grants.filter(({ until }) => until === undefined || today <= until);
  return { actor: hash(identity.person).slice(0, 16), grants: holding, identity };
}

/** @param unknownToo our own external tenant is known by itself, as everybody in it was invited by us */
const mayEnter = (tenant: Tenant | undefined, unknownToo: boolean): boolean =>
  tenant === undefined ? unknownToo : tenant.closedAt === undefined;
