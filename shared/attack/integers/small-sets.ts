import { commonDivisor } from './line.ts';
import type { Tableau } from './tableau.ts';

/** Coefficients of a line, of which the whole search is in multiples of `one`, what a variable in the set has. */
interface Scaled {
  readonly basic: number;
  readonly coefficients: ReadonlyMap<number, bigint>;
}

function scaledOf(tableau: Tableau): { lines: readonly Scaled[]; one: bigint } {
  let one = 1n;
  for (const [basic, { coefficients }] of tableau) {
    const scale = coefficients.get(basic) ?? 1n;
    one = (one * scale) / commonDivisor(one, scale);
  }
  const lines = [...tableau].map(([basic, { coefficients }]) => {
    const times = one / (coefficients.get(basic) ?? 1n);
    return { basic, coefficients: new Map([...coefficients].map(([at, number]) => [at, number * times])) };
  });
  return { lines, one };
}

/**
 * The sets of variables whose sum the lines of a tableau give and whose weights together are `most` at most. Of two
 * such sets that do not overlap the union need not be among them; every set that is no such union is.
 *
 * A set is a sum of lines, one for each basic variable in it. Lines are added while a variable counts otherwise than
 * once, and where one can be exchanged; basic variables never leave, so that their weight ends it.
 */
export function smallSets(
  tableau: Tableau,
  weightOf: (variable: number) => number,
  most: number,
): readonly (readonly number[])[] {
  const { lines, one } = scaledOf(tableau);
  const touching = new Map<number, number[]>();
  lines.forEach(({ coefficients }, at) => {
    for (const variable of coefficients.keys())
      touching.set(variable, [...(touching.get(variable) ?? []), at]);
  });
  const found: (readonly number[])[] = [];
  const taken = new Set<number>();
  const barred = new Set<number>();
  const free = (at: number): boolean => !taken.has(at) && !barred.has(at);

  /** The lines of which one must be added: to come to a set, or from a set to one in which a variable is exchanged. */
  function wanted(sums: ReadonlyMap<number, bigint>): readonly number[] {
    let fewest: readonly number[] | undefined;
    for (const [variable, sum] of sums) {
      if (sum === 0n || sum === one) continue;
      const able = (touching.get(variable) ?? []).filter(free);
      if (fewest === undefined || able.length < fewest.length) fewest = able;
    }
    if (fewest !== undefined) return fewest;
    const members = [...sums].filter(([, sum]) => sum === one).map(([variable]) => variable);
    if (weightSum(members, weightOf) <= most) found.push(members);
    const able = members.flatMap((variable) =>
      (touching.get(variable) ?? []).filter((at) => (lines[at]?.coefficients.get(variable) ?? 0n) < 0n),
    );
    return [...new Set(able)].filter(free);
  }

  function extend(sums: ReadonlyMap<number, bigint>, weight: number): void {
    const here: number[] = [];
    for (const at of wanted(sums)) {
      take(at, sums, weight);
      barred.add(at);
      here.push(at);
    }
    for (const at of here) barred.delete(at);
  }

  function take(at: number, sums: ReadonlyMap<number, bigint>, weight: number): void {
    const line = lines[at];
    if (line === undefined || weight + weightOf(line.basic) > most) return;
    const next = new Map(sums);
    for (const [variable, number] of line.coefficients)
      next.set(variable, (next.get(variable) ?? 0n) + number);
    taken.add(at);
    extend(next, weight + weightOf(line.basic));
    taken.delete(at);
  }

  lines.forEach((_, at) => {
    take(at, new Map(), 0);
    barred.add(at);
  });
  return found;
}

const weightSum = (members: readonly number[], weightOf: (variable: number) => number): number => {
  let weight = 0;
  for (const one of members) weight += weightOf(one);
  return weight;
};
