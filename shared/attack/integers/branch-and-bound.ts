import { addGoal, dropGoal, makeFeasible, numerator, type Program, raise } from './simplex.ts';

/** A whole assignment that reaches the highest value of a sum. */
export interface Highest {
  readonly value: bigint;
  readonly point: ReadonlyMap<number, bigint>;
}

const floorOf = (number: bigint, by: bigint): bigint => {
  const whole = number / by;
  return whole * by > number ? whole - 1n : whole;
};

const GOAL = -1;

const clamp = ({ at, low, high }: Program): void => {
  for (const [one, value] of at) {
    const [from, to] = [low.get(one), high.get(one)];
    if (from !== undefined && value < from) at.set(one, from);
    else if (to !== undefined && value > to) at.set(one, to);
  }
};

/** The first basic variable that is a fraction, and the whole number below it; else the whole assignment. */
function fractionOf(program: Program): { variable: number; below: bigint } | ReadonlyMap<number, bigint> {
  const point = new Map(program.at);
  for (const [basic, line] of program.tableau) {
    if (basic === GOAL) continue;
    const [over, by] = [numerator(program, basic, line), line.coefficients.get(basic) ?? 1n];
    if (over % by !== 0n) return { variable: basic, below: floorOf(over, by) };
    point.set(basic, over / by);
  }
  return point;
}

/** With one bound in another place for as long as `run` takes. */
function withBound(
  bounds: Map<number, bigint>,
  variable: number,
  bound: bigint,
  run: () => Highest | undefined,
): Highest | undefined {
  const before = bounds.get(variable);
  bounds.set(variable, bound);
  const found = run();
  if (before === undefined) bounds.delete(variable);
  else bounds.set(variable, before);
  return found;
}

/** A better assignment than `best`, the best one that the bounds allow; else `best`. */
function explore(program: Program, best: Highest | undefined): Highest | undefined {
  clamp(program);
  if (!makeFeasible(program)) return best;
  const [over, by] = raise(program, GOAL);
  if (best !== undefined && floorOf(over, by) <= best.value) return best;
  const found = fractionOf(program);
  if (!('variable' in found)) return { value: over / by, point: found };
  const { variable, below } = found;
  const lower = withBound(program.high, variable, below, () => explore(program, best));
  return withBound(program.low, variable, below + 1n, () => explore(program, lower));
}

/**
 * The highest value that a sum has in whole numbers, or nothing where no whole assignment is within the bounds. Every
 * variable has bounds, so that it ends. `program` may stand anywhere, and stands elsewhere afterwards.
 */
export function highestOf(program: Program, terms: ReadonlyMap<number, bigint>): Highest | undefined {
  addGoal(program, GOAL, terms);
  const found = explore(program, undefined);
  dropGoal(program, GOAL);
  return found;
}
