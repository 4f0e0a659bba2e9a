import type { Domein } from '../afspraak/domein.ts';
import type { LocatieTelling } from '../aggregation/pool.ts';
import type { GroepTelling } from '../inzending/inzending.ts';
import { type PublicationUnit, unitsOf } from '../publication/publication-unit.ts';

/** The smallest thing that is added up, with its counts: rows are chosen without looking at those. */
export interface CountedUnit extends PublicationUnit {
  readonly telling: GroepTelling;
}

export const countedUnitsOf = (
  telling: LocatieTelling,
  domeinen: readonly Domein[],
): readonly CountedUnit[] =>
  // One unit for each row, in their order.
  unitsOf(telling, domeinen).flatMap((unit, i) =>
    telling.groepen.slice(i, i + 1).map((row) => ({ ...unit, telling: row })),
  );
