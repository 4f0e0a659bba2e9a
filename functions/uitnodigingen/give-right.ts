import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import type { GrantRow } from '../storage/toegang-store.ts';

/**
 * Writes one right of an uitnodiging, or finds it written. A right that was withdrawn since the uitnodiging was made
 * does not come back by it: that takes a new one.
 * @param madeAt of the uitnodiging
 * @throws Problem `uitnodiging-ingetrokken`
 */
export async function giveRight(
  grant: GrantRow,
  madeAt: string,
  { store, now }: Services,
): Promise<'done' | undefined> {
  const { toegang } = store;
  const fresh = { ...grant, since: now().toISOString() };
  if ((await toegang.saveGrant(fresh)) === 'done') return 'done';
  const found = await toegang.findGrant(grant);
  if (found === undefined) return undefined;
  const { withdrawnAt, via, since } = found.value;
  if (withdrawnAt !== undefined && withdrawnAt >= madeAt) throw new Problem('uitnodiging-ingetrokken');
  const isKnown = via === grant.via || (since !== undefined && since >= madeAt);
  if (withdrawnAt === undefined && isKnown) return 'done';
  // A right that holds already is from now on known by the address that was written to last.
  const outcome = await toegang.replaceGrant({ value: fresh, mark: found.mark });
  return outcome === 'done' ? outcome : undefined;
}
