import type { Domein } from '../afspraak/domein.ts';
import { pool } from '../aggregation/pool.ts';
import { Cijfer } from './cijfer.ts';
import type { CountedUnit } from './counted-unit.ts';
import { ledenOf } from './leden-of.ts';
import type { PublishedRow } from './published-rows.ts';

/**
 * The figures of the rows, in their order: per row all domeinen.
 * @param all every unit that counts anywhere
 */
export const cijfersOf = (
  rows: readonly PublishedRow[],
  all: readonly CountedUnit[],
  domeinen: readonly Domein[],
): Cijfer[] =>
  rows.flatMap(({ members, ...head }) => {
    const leden = ledenOf(members, all);
    return pool(
      members.map(({ telling }) => telling),
      domeinen,
    ).map(({ domein, aantal, voldoende }) => Cijfer.parse({ ...head, leden, domein, aantal, voldoende }));
  });
