import type { AuditEvent } from '../audit/audit-chain.ts';
import { dutchDay } from '../../shared/kernel/dutch-day.ts';
import type { Storing } from '../services.ts';
import type { LocatieKey } from '../storage/inzending-store.ts';
import type { Marked } from '../storage/marked.ts';
import type { Doer } from '../uitvragen/carry-out-step.ts';
import type { LocatieRespons } from './locatie-respons.ts';
import { settled } from './settled.ts';

/**
 * Ends a heropening whose last day is over, so that whoever sends at the same moment finds the fence closed.
 * @returns whether there was one: then the caller must look again
 */
export async function endOverdue(
  key: LocatieKey,
  found: Marked<LocatieRespons> | undefined,
  { actor, rol }: Doer,
  { store, now }: Storing,
): Promise<boolean> {
  if (found === undefined) return false;
  const moment = now();
  const value = settled(found.value, dutchDay(moment));
  if (value === found.value) return false;
  const event: AuditEvent = {
    moment: moment.toISOString(),
    actor,
    rol,
    action: 'heropening-voorbij',
    object: key.locatieId,
    versie: value.versie,
  };
  await store.inzendingen.saveStand(key, { respons: { value, mark: found.mark }, event });
  return true;
}
