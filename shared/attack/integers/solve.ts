import { type Component, componentsOf } from './components.ts';
import { type Hull, hullOf } from './hull.ts';
import type { Bounds, IntegerSystem } from './integer-system.ts';
import { propagate } from './propagate.ts';
import type { Program } from './simplex.ts';
import { addLine, type Tableau } from './tableau.ts';

/** Variables that hang together, with all that is certain of them. */
export interface Part extends Hull {
  readonly variables: readonly number[];
  /** Places in the relations of the system. */
  readonly relations: readonly number[];
}

/** What is certain in a system of which there are whole assignments. */
export interface Solved {
  readonly system: IntegerSystem;
  readonly bounds: Bounds;
  readonly parts: readonly Part[];
}

const bigints = (variables: readonly number[], values: readonly number[]): Map<number, bigint> =>
  new Map(variables.map((one) => [one, BigInt(values[one] ?? 0)] as const));

/** The relations of a component with what is fixed taken out; nothing where they contradict each other. */
export function programOf(
  { system, bounds }: Omit<Solved, 'parts'>,
  component: Component,
): Program | undefined {
  const { variables, relations } = component;
  const among = new Set(variables);
  const tableau: Tableau = new Map();
  for (const at of relations) {
    const { members, total } = system.relations[at] ?? { members: [], total: 0 };
    let rest = total;
    for (const one of members) if (!among.has(one)) rest -= bounds.low[one] ?? 0;
    const coefficients = new Map(members.filter((one) => among.has(one)).map((one) => [one, 1n] as const));
    if (!addLine(tableau, { coefficients, total: BigInt(rest) })) return undefined;
  }
  const low = bigints(variables, bounds.low);
  const high = bigints(variables, bounds.high);
  // From the middle there is little to mend before everything is within its bounds.
  const middle = [...low].map(([one, from]) => [one, (from + (high.get(one) ?? from)) / 2n] as const);
  return { tableau, low, high, at: new Map(middle.filter(([one]) => !tableau.has(one))) };
}

const fixedPart = (variable: number, value: number): Part => ({
  variables: [variable],
  relations: [],
  tableau: new Map([[variable, { coefficients: new Map([[variable, 1n]]), total: BigInt(value) }]]),
  points: [new Map([[variable, BigInt(value)]])],
  inside: new Set(),
});

/** All that is certain of a system, or nothing where no whole assignment satisfies its relations. */
export function solve(system: IntegerSystem): Solved | undefined {
  const bounds = propagate(system);
  if (bounds === undefined) return undefined;
  const isOpen = (one: number): boolean => bounds.low[one] !== bounds.high[one];
  const parts: Part[] = [];
  system.highest.forEach((_, one) => {
    if (!isOpen(one)) parts.push(fixedPart(one, bounds.low[one] ?? 0));
  });
  for (const component of componentsOf(system, isOpen)) {
    const program = programOf({ system, bounds }, component);
    const hull = program === undefined ? undefined : hullOf(program);
    if (hull === undefined) return undefined;
    parts.push({ ...component, ...hull });
  }
  return { system, bounds, parts };
}
