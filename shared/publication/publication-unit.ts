import type { Domein } from '../afspraak/domein.ts';
import { type Fase, Groep } from '../afspraak/fase.ts';
import { type LocatieTelling, pool } from '../aggregation/pool.ts';
import { sum } from '../kernel/count.ts';
import type { Share } from './enough.ts';

/** The groepen of a unit: two where a small groep was merged with the other. */
export type GroepLabel = Groep | 'groep1+groep2';

/** The smallest thing that is added up, by its numbers of children alone: no outcome is known here. */
export interface PublicationUnit {
  readonly locatieId: string;
  readonly organisatieId: string;
  readonly fase: Fase;
  readonly groepen: GroepLabel;
  /** Number of children judged in the domein where it is lowest: so all domeinen have the same rows. */
  readonly size: number;
  /** Number of children judged in the domein where it is highest: whether there is anything to protect. */
  readonly children: number;
}

/** The same unit has the same key, and no other has it. */
export const unitKey = ({ locatieId, groepen }: Pick<PublicationUnit, 'locatieId' | 'groepen'>): string =>
  `${locatieId}/${groepen}`;

/** The units of a locatie: one for each row of counts that it sent. */
export const unitsOf = (
  { locatieId, organisatieId, fase, groepen }: LocatieTelling,
  domeinen: readonly Domein[],
): readonly PublicationUnit[] =>
  groepen.map((row) => {
    const judged = pool([row], domeinen).map(({ aantal }) => aantal);
    const label = labelOf(row.groepen);
    const [size, children] = [Math.min(...judged), Math.max(...judged)];
    return { locatieId, organisatieId, fase, groepen: label, size, children };
  });

export const labelOf = (groepen: readonly Groep[]): GroepLabel => {
  const [one, ...others] = Groep.options.filter((groep) => groepen.includes(groep));
  return others.length > 0 || one === undefined ? 'groep1+groep2' : one;
};

/** What each organisatie, or each locatie, has in these units, which all have children. */
export function sharesBy(
  units: readonly PublicationUnit[],
  key: 'organisatieId' | 'locatieId',
): readonly Share[] {
  const ids = [...new Set(units.map((unit) => unit[key]))].sort();
  return ids.map((id) => ({
    id,
    size: sum(units.filter((unit) => unit[key] === id).map(({ size }) => size)),
  }));
}
