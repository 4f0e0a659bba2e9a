import type { UnitCounts } from '../../../shared/attack/attack-input.ts';
import type { Row } from './publish.ts';

/** The outcomes of one release that agree with its rows: for each unit, in the order of the counts, voldoende. */
export function outcomesOf(
  counts: readonly UnitCounts[],
  rows: readonly Row[],
  own: readonly string[],
): readonly (readonly number[])[] {
  let all: number[][] = [[]];
  for (const { aantal, voldoende, organisatieId } of counts) {
    const values = own.includes(organisatieId)
      ? [voldoende]
      : Array.from({ length: aantal + 1 }, (_, value) => value);
    all = all.flatMap((start) => values.map((value) => [...start, value]));
  }
  const sums = rows.map(({ leden }) =>
    counts.map(({ locatieId, groepen }) => leden.includes(`${locatieId}/${groepen}`)),
  );
  const truth = counts.map(({ voldoende }) => voldoende);
  const totalOf = (values: readonly number[], among: readonly boolean[]): number =>
    values.reduce((total, value, at) => total + (among[at] === true ? value : 0), 0);
  return all.filter((values) => sums.every((among) => totalOf(values, among) === totalOf(truth, among)));
}

/** Sets of the places for which the sum is the same in all outcomes. */
export function certainAmong(
  outcomes: readonly (readonly number[])[],
  places: readonly number[],
): readonly (readonly number[])[] {
  const sets = Array.from({ length: 2 ** places.length - 1 }, (_, at) =>
    places.filter((_place, bit) => ((at + 1) >> bit) & 1),
  );
  return sets.filter((set) => {
    const sums = new Set(outcomes.map((values) => set.reduce((total, at) => total + (values[at] ?? 0), 0)));
    return sums.size === 1;
  });
}

/** Those of the sets that have none of the others within them. */
export const smallestOf = (sets: readonly (readonly number[])[]): readonly (readonly number[])[] =>
  sets.filter(
    (set) => !sets.some((other) => other.length < set.length && other.every((at) => set.includes(at))),
  );
