import type { Groep } from '../../shared/afspraak/fase.ts';
import type { Domein } from '../../shared/afspraak/domein.ts';
import { type LocatieTelling, pool } from '../../shared/aggregation/pool.ts';
import type { UnitCounts } from '../../shared/attack/attack-input.ts';

/** Two groepen that are counted together are one unit. */
export function labelOf([one, ...others]: readonly Groep[]): UnitCounts['groepen'] {
  return one === undefined || others.length > 0 ? 'groep1+groep2' : one;
}

/** What was counted, as the attacker wants it: it knows nothing of how rows are chosen. */
export const unitCountsOf = (
  tellingen: readonly LocatieTelling[],
  domeinen: readonly Domein[],
): readonly UnitCounts[] =>
  tellingen.flatMap(({ locatieId, organisatieId, fase, groepen }) =>
    groepen.flatMap((row) =>
      pool([row], domeinen).map(({ domein, aantal, voldoende, nietTeBeoordelen }) => ({
        ...{ locatieId, organisatieId, fase, groepen: labelOf(row.groepen) },
        ...{ domein, aantal, voldoende, nietTeBeoordelen },
      })),
    ),
  );
