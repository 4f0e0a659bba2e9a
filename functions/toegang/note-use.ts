import { dutchDay } from '../../shared/kernel/dutch-day.ts';
import type { Caller } from '../auth/caller.ts';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import type { HeldGrant } from '../storage/toegang-store.ts';

/** What a request was about, where its path says so. */
export interface UsedPlace {
  readonly gemeentecode?: string;
  readonly locatieId?: string;
}

/**
 * Keeps on which day the rights of an account were last worked with, for the yearly review of who may do what. Once a
 * day for each right, after the answer; no moment and nothing of what was asked. One that fails is of no importance:
 * the next request tries again.
 */
export function noteUse(caller: Caller, place: UsedPlace, services: Services): void {
  const day = dutchDay(services.now());
  const used = usedGrants(caller.grants, place).filter(({ usedOn = '' }) => usedOn < day);
  if (used.length === 0) return;
  services.background.start(`gebruik|${caller.actor}|${place.gemeentecode ?? ''}`, async () => {
    for (const grant of used) await noteDay(grant, day, services).catch(ifUnreachable);
  });
}

/**
 * All rights in the gemeente; of those of a coordinator the one to the locatie that is named, where one is.
 * @internal exported for its test: which rights, without what is written of them
 */
export const usedGrants = (
  grants: readonly HeldGrant[],
  { gemeentecode, locatieId }: UsedPlace,
): readonly HeldGrant[] =>
  grants.filter(
    (one) =>
      one.gemeentecode === gemeentecode &&
      (one.rol !== 'coordinator' || locatieId === undefined || one.scope === locatieId),
  );

/** Under the mark that was read: a right that is withdrawn meanwhile stays as it was written then. */
async function noteDay(grant: HeldGrant, day: string, { store }: Services): Promise<void> {
  const found = await store.toegang.findGrant(grant);
  if (found === undefined || found.value.withdrawnAt !== undefined) return;
  if ((found.value.usedOn ?? '') >= day) return;
  await store.toegang.replaceGrant({ value: { ...found.value, usedOn: day }, mark: found.mark });
}

function ifUnreachable(error: unknown): void {
  if (!(error instanceof Problem)) throw error;
}
