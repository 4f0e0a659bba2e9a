import type { Domein } from '../afspraak/domein.ts';
import type { Fase } from '../afspraak/fase.ts';
import { type LocatieTelling, pool } from '../aggregation/pool.ts';

/** The smallest thing that is added up, by its numbers of children alone: no outcome is known here. */
export interface PublicationUnit {
  readonly organisatieId: string;
  readonly fase: Fase;
  /** Number of children judged in the domein where it is lowest: so all domeinen have the same rows. */
  readonly size: number;
  /** Number of children judged in the domein where it is highest: whether there is anything to protect. */
  readonly children: number;
}

/** The units of a locatie: one for each row of counts that it sent. */
export const unitsOf = (
  { organisatieId, fase, groepen }: LocatieTelling,
  domeinen: readonly Domein[],
): readonly PublicationUnit[] =>
  groepen.map((row) => {
    const judged = pool([row], domeinen).map(({ aantal }) => aantal);
    return { organisatieId, fase, size: Math.min(...judged), children: Math.max(...judged) };
  });
