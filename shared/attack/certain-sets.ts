import type { Model } from './cells.ts';
import { smallSets } from './integers/small-sets.ts';
import type { Part, Solved } from './integers/solve.ts';
import type { Unit } from './release-view.ts';

/** Units of which it is certain how many children are voldoende. */
export interface CertainSet {
  readonly units: readonly Unit[];
  readonly variables: readonly number[];
  readonly kinderen: number;
  readonly voldoende: number;
}

const numberAt = (point: ReadonlyMap<number, bigint>, variable: number): number =>
  Number(point.get(variable) ?? 0n);

function setOf(model: Model, part: Part, variables: readonly number[]): CertainSet {
  const [point = new Map<number, bigint>()] = part.points;
  const among = new Set(variables);
  let [kinderen, voldoende] = [0, 0];
  for (const one of variables) {
    kinderen += model.system.highest[one] ?? 0;
    voldoende += numberAt(point, one);
  }
  const units = model.cells
    .filter((cell) => cell.variables.some((one) => among.has(one)))
    .flatMap((cell) => cell.units);
  return { units, variables, kinderen, voldoende };
}

/** Each unit of a cell of which nobody is voldoende: nothing tells them apart, and yet all is known of each. */
function unitsAtNone(model: Model, set: CertainSet): readonly CertainSet[] {
  const [variable] = set.variables;
  if (set.variables.length !== 1 || set.voldoende !== 0 || set.units.length < 2 || variable === undefined)
    return [];
  const cell = model.cells.find(({ variables }) => variables.includes(variable));
  const at = cell?.variables.indexOf(variable) ?? 0;
  return set.units.map((unit) => ({
    ...set,
    units: [unit],
    kinderen: model.moments[at]?.counts.get(unit.key)?.aantal ?? 0,
  }));
}

/**
 * The sets of which the outcome is certain and that have fewer than `children` children or fewer than `voldoende` of
 * them voldoende, in the smallest pieces. Other sets are unions of these, of larger ones, and of whole units of which
 * all children are voldoende.
 */
export function certainSets(
  model: Model,
  solved: Solved,
  { children, voldoende }: { readonly children: number; readonly voldoende: number },
): readonly CertainSet[] {
  return solved.parts.flatMap((part) => {
    const { tableau, points } = part;
    const childrenOf = (one: number): number => model.system.highest[one] ?? 0;
    // A set has as many voldoende at every point, so that the sum over all points tells as much as one point.
    const voldoendeOf = (one: number): number =>
      points.reduce((total, point) => total + numberAt(point, one), 0);
    const found = [
      ...smallSets(tableau, childrenOf, children - 1),
      ...smallSets(tableau, voldoendeOf, points.length * (voldoende - 1)),
    ];
    const sets = new Map(found.map((one) => [one.toSorted((a, b) => a - b).join(), one] as const));
    return [...sets.values()].flatMap((variables) => {
      if (variables.every((one) => model.known.has(one))) return [];
      const set = setOf(model, part, variables);
      return [set, ...unitsAtNone(model, set)];
    });
  });
}
