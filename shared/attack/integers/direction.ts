import { commonDivisor } from './line.ts';
import type { Tableau } from './tableau.ts';

/** A way to go from one assignment to another: how much each variable changes. */
export type Direction = ReadonlyMap<number, bigint>;

/**
 * The smallest whole step in which one variable that is not basic changes, no other that is not basic does, and every
 * equation of the tableau holds.
 */
export function directionOf(tableau: Tableau, free: number): Direction {
  let step = 1n;
  const touched = [...tableau].filter(([, line]) => line.coefficients.has(free));
  for (const [basic, line] of touched) {
    const scale = line.coefficients.get(basic) ?? 1n;
    const needed = scale / commonDivisor(scale, line.coefficients.get(free) ?? 0n);
    step = (step * needed) / commonDivisor(step, needed);
  }
  const direction = new Map([[free, step]]);
  for (const [basic, line] of touched) {
    const over = -(line.coefficients.get(free) ?? 0n) * step;
    direction.set(basic, over / (line.coefficients.get(basic) ?? 1n));
  }
  return direction;
}

const floored = (over: bigint, by: bigint): bigint => over / by - (over % by < 0n ? 1n : 0n);

interface Limits {
  readonly low: ReadonlyMap<number, bigint>;
  readonly high: ReadonlyMap<number, bigint>;
}

/** How many whole steps of this size one variable can go on, and back. */
function roomOf(
  value: bigint,
  change: bigint,
  [low, high]: readonly [bigint, bigint],
): readonly [bigint, bigint] {
  const size = change < 0n ? -change : change;
  const [above, below] = [floored(high - value, size), floored(value - low, size)];
  return change < 0n ? [below, above] : [above, below];
}

/** The fewest and the most steps in a direction that stay within the bounds, from a point that is within them. */
export function stepsFrom(
  point: ReadonlyMap<number, bigint>,
  direction: Direction,
  { low, high }: Limits,
): readonly [bigint, bigint] {
  const rooms = [...direction].map(([one, change]) =>
    roomOf(point.get(one) ?? 0n, change, [low.get(one) ?? 0n, high.get(one) ?? 0n]),
  );
  const least = (all: readonly bigint[]): bigint => all.reduce((one, other) => (other < one ? other : one));
  return [-least(rooms.map(([, back]) => back)), least(rooms.map(([on]) => on))];
}

export function stepped(
  point: ReadonlyMap<number, bigint>,
  direction: Direction,
  steps: bigint,
): ReadonlyMap<number, bigint> {
  const next = new Map(point);
  for (const [one, change] of direction) next.set(one, (point.get(one) ?? 0n) + change * steps);
  return next;
}
