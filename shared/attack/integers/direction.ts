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

/** The fewest and the most steps in a direction that stay within the bounds, from a point that is within them. */
export function stepsFrom(
  point: ReadonlyMap<number, bigint>,
  direction: Direction,
  bounds: { readonly low: ReadonlyMap<number, bigint>; readonly high: ReadonlyMap<number, bigint> },
): readonly [bigint, bigint] {
  let [back, on]: [bigint | undefined, bigint | undefined] = [undefined, undefined];
  for (const [one, change] of direction) {
    const value = point.get(one) ?? 0n;
    const below = value - (bounds.low.get(one) ?? 0n);
    const above = (bounds.high.get(one) ?? 0n) - value;
    const size = change < 0n ? -change : change;
    const [ahead, behind] = change < 0n ? [below, above] : [above, below];
    const [most, fewest] = [floored(ahead, size), floored(behind, size)];
    if (on === undefined || most < on) on = most;
    if (back === undefined || fewest < back) back = fewest;
  }
  return [-(back ?? 0n), on ?? 0n];
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
