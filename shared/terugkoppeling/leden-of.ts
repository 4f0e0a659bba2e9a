import type { CountedUnit } from './counted-unit.ts';

/**
 * What a row is the sum of, sorted: `locatieId`, or `locatieId/groep` where only that groep of the locatie counts.
 * @param all every unit that counts anywhere
 */
export function ledenOf(members: readonly CountedUnit[], all: readonly CountedUnit[]): string[] {
  const [inRow, anywhere] = [countAt(members), countAt(all)];
  const leden = members.map(({ locatieId, groepen }) =>
    inRow.get(locatieId) === anywhere.get(locatieId) ? locatieId : `${locatieId}/${groepen}`,
  );
  return [...new Set(leden)].sort();
}

function countAt(units: readonly CountedUnit[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { locatieId } of units) counts.set(locatieId, (counts.get(locatieId) ?? 0) + 1);
  return counts;
}
