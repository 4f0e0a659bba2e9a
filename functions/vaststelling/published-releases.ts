import type { Domein } from '../../shared/afspraak/domein.ts';
import type { LocatieTelling } from '../../shared/aggregation/pool.ts';
import type { AttackedRelease } from '../../shared/attack/attack-input.ts';
import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import { detailCountsOf } from '../attack/detail-counts.ts';
import { unitCountsOf } from '../attack/unit-counts.ts';
import type { Services } from '../services.ts';
import { kringen } from '../storage/publicatie-store.ts';
import { readDocument } from '../terugkoppeling/read-document.ts';
import type { Tellingen } from './adopted-tellingen.ts';
import { ownersThen } from './owners-then.ts';

/** A release as it is attacked: documents, and what was counted for them. */
export function attackedRelease(
  documents: readonly Terugkoppeling[],
  tellingen: readonly LocatieTelling[],
  domeinen: readonly Domein[],
): AttackedRelease {
  const counted = ownersThen(tellingen, documents);
  return {
    documents,
    counts: unitCountsOf(counted, domeinen),
    details: detailCountsOf(counted, domeinen),
  };
}

/**
 * So many releases that readers have, the first one first; of before there were two circles there is one document.
 */
export const publishedReleases = (
  { gemeentecode, uitvraagId, afspraak }: Uitvraag,
  count: number,
  tellingen: Tellingen,
  { store }: Pick<Services, 'store'>,
): Promise<readonly AttackedRelease[]> =>
  Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const release = i + 1;
      const key = { gemeentecode, uitvraagId, release };
      const found = await Promise.all(kringen.map((kring) => store.publicaties.find({ ...key, kring })));
      const documents = await Promise.all(found.filter((bytes) => bytes !== undefined).map(readDocument));
      return attackedRelease(documents, tellingenIn(release, tellingen), afspraak.domeinen);
    }),
  );

/** Where nothing was kept of a release, it was made of the same as the next one of which something was. */
const tellingenIn = (release: number, { earlier, now }: Tellingen): readonly LocatieTelling[] =>
  earlier.find((one) => one.release >= release)?.tellingen ?? now;
