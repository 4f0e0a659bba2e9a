import type { InzendingStand } from '../../shared/inzending/inzending-stand.ts';
import { dutchDay } from '../../shared/kernel/dutch-day.ts';
import type { LocatieRespons } from '../inzendingen/locatie-respons.ts';
import { beurtOf, settled } from '../inzendingen/settled.ts';
import { versiesOf } from '../inzendingen/versies-of.ts';

/** How a locatie stands at a moment, for whoever may know. */
export function standOf(respons: LocatieRespons, now: Date): InzendingStand {
  const { locatieId, status, versie, inzendingId, accepted, ...row } = settled(respons, dutchDay(now));
  const opmerking = versiesOf(respons).at(-1)?.opmerking;
  return {
    ...{ locatieId, status, versie, beurt: beurtOf(row), isOpen: row.fence.open },
    ...(inzendingId !== undefined && { inzendingId }),
    ...(accepted && { counting: accepted.versie }),
    ...(opmerking !== undefined && { opmerking }),
    ...(row.heropening && { heropening: row.heropening }),
  };
}
