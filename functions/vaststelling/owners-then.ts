import type { LocatieTelling } from '../../shared/aggregation/pool.ts';
import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';

/**
 * What counted in a release, under the organisaties that its documents name: a locatie may have gone to another one
 * since, and who had it then knows what it counted then.
 */
export function ownersThen(
  tellingen: readonly LocatieTelling[],
  documents: readonly Pick<Terugkoppeling, 'locaties'>[],
): readonly LocatieTelling[] {
  const owners = new Map(
    documents.flatMap(({ locaties }) => locaties.map((one) => [one.locatieId, one.organisatieId] as const)),
  );
  return tellingen.map((telling) => ({
    ...telling,
    organisatieId: owners.get(telling.locatieId) ?? telling.organisatieId,
  }));
}
