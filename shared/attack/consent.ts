import { FEWEST_CHILDREN } from '../afspraak/publicatiebeleid.ts';
import type { Reader } from './attack-input.ts';
import type { Moment } from './cells.ts';
import type { Unit } from './release-view.ts';

const isWhole = ({ view, counts }: Moment, units: readonly Unit[]): boolean => {
  const there = new Set(units.map(({ key }) => key));
  const organisaties = new Set(units.map(({ organisatieId }) => organisatieId));
  const fase = units[0]?.fase;
  return [...view.units.values()].every(
    (unit) =>
      unit.fase !== fase ||
      !organisaties.has(unit.organisatieId) ||
      there.has(unit.key) ||
      (counts.get(unit.key)?.aantal ?? 0) === 0,
  );
};

/**
 * How few children these units may have when something is certain of them; nothing where nobody is kept from it. In
 * a fase in which every organisatie agreed, whole organisaties may be as small as the floor, and then what an
 * organisatie finds by taking away its own is agreed to as well.
 */
export function fewestOf(moment: Moment, units: readonly Unit[], reader: Reader): number | undefined {
  const { minChildren, toestemming } = moment.view.policy;
  const fase = units[0]?.fase;
  const agreed =
    fase !== undefined && toestemming.includes(fase) && units.every((unit) => unit.fase === fase);
  if (!agreed || !isWhole(moment, units)) return minChildren;
  const hasOwn = [...moment.view.units.values()].some(
    (unit) => unit.fase === fase && reader.organisaties.includes(unit.organisatieId),
  );
  return hasOwn ? undefined : FEWEST_CHILDREN;
}
