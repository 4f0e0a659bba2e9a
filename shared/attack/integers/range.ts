import { highestOf } from './branch-and-bound.ts';
import { type Part, programOf, type Solved } from './solve.ts';

/** Variables with how many times each is counted. */
export type Terms = ReadonlyMap<number, bigint>;

/** The lowest and highest value of a sum, each with a whole assignment of the variables that it has to do with. */
export interface Range {
  readonly lowest: number;
  readonly highest: number;
  readonly atLowest: ReadonlyMap<number, number>;
  readonly atHighest: ReadonlyMap<number, number>;
}

/** An assignment of one part in which its terms, times `sign`, are as high as they can be. */
function extremeOf(solved: Solved, part: Part, terms: Terms, sign: bigint): Terms {
  const [point = new Map<number, bigint>()] = part.points;
  if (part.relations.length === 0 && part.tableau.size > 0) return point;
  const program = programOf(solved, part);
  const own = part.variables.flatMap((one) => {
    const times = terms.get(one);
    return times === undefined ? [] : [[one, times * sign] as const];
  });
  return (program && highestOf(program, new Map(own))?.point) ?? point;
}

/** The bounds of a sum, found by search and not by what is known to be certain. */
export function rangeOf(solved: Solved, terms: Terms): Range {
  const touched = solved.parts.filter(({ variables }) => variables.some((one) => terms.has(one)));
  const side = (sign: bigint): ReadonlyMap<number, number> =>
    new Map(
      touched.flatMap((part) =>
        [...extremeOf(solved, part, terms, sign)].map(([one, value]) => [one, Number(value)] as const),
      ),
    );
  const total = (point: ReadonlyMap<number, number>): number => {
    let value = 0;
    for (const [one, times] of terms) value += Number(times) * (point.get(one) ?? 0);
    return value;
  };
  const [atLowest, atHighest] = [side(-1n), side(1n)];
  return { lowest: total(atLowest), highest: total(atHighest), atLowest, atHighest };
}

/** Whether a variable can have a value that is neither 0 nor its highest. */
export function reachesInside(solved: Solved, part: Part, variable: number): boolean {
  const most = BigInt(solved.system.highest[variable] ?? 0);
  const inside = (value: bigint | undefined): boolean => value !== undefined && value > 0n && value < most;
  if (part.inside.has(variable) || part.points.some((point) => inside(point.get(variable)))) return true;
  const program = part.relations.length === 0 ? undefined : programOf(solved, part);
  if (program === undefined) return false;
  program.low.set(variable, 1n);
  program.high.set(variable, most - 1n);
  return most > 1n && highestOf(program, new Map()) !== undefined;
}
