import type { VersieRegel } from '../../shared/inzending/inzending-stand.ts';
import type { InzendingVersie } from './inzending-versie.ts';
import type { Accepted, LocatieRespons } from './locatie-respons.ts';

/** Every version of a locatie, oldest first. A row of before they were listed knows its newest alone. */
export function versiesOf({ versies, accepted }: LocatieRespons): readonly VersieRegel[] {
  if (versies !== undefined) return versies;
  if (accepted === undefined) return [];
  const { versie, inzendingId, ontvangenOp, nulopgave } = accepted;
  return [{ versie, inzendingId, ontvangenOp, nulopgave, stand: 'geaccepteerd' }];
}

/** The part of a version that counts. */
export function acceptedOf({ inzending, ontvangstbewijs }: InzendingVersie): Accepted {
  const { nulopgave, kindvolgsysteem, groeimethode, groepen } = inzending;
  const { versie, inzendingId, ontvangenOp } = ontvangstbewijs;
  return { versie, inzendingId, ontvangenOp, nulopgave, kindvolgsysteem, groeimethode, groepen };
}

/** The last version that nobody gave back or took back. */
export const countingOf = (versies: readonly VersieRegel[]): VersieRegel | undefined =>
  versies.findLast(({ stand }) => stand === 'geaccepteerd');

/** Status of a locatie that sent: that of its newest version. */
export function statusOf(versies: readonly VersieRegel[]): LocatieRespons['status'] {
  const newest = versies.at(-1);
  if (newest === undefined) return 'uitgenodigd';
  return newest.stand === 'geaccepteerd' && newest.nulopgave ? 'nulopgave' : newest.stand;
}
