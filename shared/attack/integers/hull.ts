import { highestOf } from './branch-and-bound.ts';
import { directionOf, stepped, stepsFrom } from './direction.ts';
import { perpendicularTo } from './perpendicular.ts';
import type { Program } from './simplex.ts';
import { addLine, reduced, type Tableau } from './tableau.ts';

type Point = ReadonlyMap<number, bigint>;

/**
 * All that is certain of the whole assignments within the bounds: a sum of variables is the same in all of them
 * exactly when the lines of the tableau add up to it. The points are some of the assignments.
 */
export interface Hull {
  readonly tableau: Tableau;
  readonly points: readonly Point[];
  /** Variables that were seen between their bounds, at neither of them. */
  readonly inside: ReadonlySet<number>;
}

const negated = (terms: Point): Point => new Map([...terms].map(([one, number]) => [one, -number] as const));

const valueAt = (terms: Point, point: Point): bigint => {
  let value = 0n;
  for (const [one, coefficient] of terms) value += coefficient * (point.get(one) ?? 0n);
  return value;
};

const differenceOf = (one: Point, other: Point): Point =>
  new Map([...one].map(([variable, value]) => [variable, value - (other.get(variable) ?? 0n)] as const));

interface Walk {
  readonly middle: Point;
  readonly stuck: readonly number[];
  readonly inside: ReadonlySet<number>;
}

const isInside = ({ low, high }: Program, point: Point, variable: number): boolean => {
  const value = point.get(variable) ?? 0n;
  return value > (low.get(variable) ?? 0n) && value < (high.get(variable) ?? 0n);
};

/**
 * Walks from the middle of one range to the middle of the next: to a point well within the bounds, as far as that is
 * possible. `stuck` are the free variables that cannot be moved alone from any point on the way.
 */
function walk(program: Program, tableau: Tableau, start: Point): Walk {
  const inside = new Set([...start.keys()].filter((one) => isInside(program, start, one)));
  let middle = start;
  let stuck = [...start.keys()].filter((one) => !tableau.has(one));
  for (let before = stuck.length + 1; stuck.length < before;) {
    before = stuck.length;
    stuck = stuck.filter((free) => {
      const direction = directionOf(tableau, free);
      const [back, on] = stepsFrom(middle, direction, program);
      if (back === on) return true;
      middle = stepped(middle, direction, (back + on) / 2n);
      for (const one of direction.keys()) if (isInside(program, middle, one)) inside.add(one);
      return false;
    });
  }
  return { middle, stuck, inside };
}

/** A point in which the sum is another than in `point`, if there is one. */
function elsewhere(program: Program, terms: Point, point: Point): Point | undefined {
  const value = valueAt(terms, point);
  for (const [side, least] of [
    [terms, value],
    [negated(terms), -value],
  ] as const) {
    const highest = highestOf(program, side);
    if (highest !== undefined && highest.value > least) return highest.point;
  }
  return undefined;
}

/** The hull of the whole assignments of a program, or nothing where there are none. */
export function hullOf(program: Program): Hull | undefined {
  const first = highestOf(program, new Map());
  if (first === undefined) return undefined;
  const tableau: Tableau = new Map(program.tableau);
  const { middle, stuck, inside } = walk(program, tableau, first.point);
  const points: Point[] = [first.point, middle];
  const moved: Point[] = [];
  const known: Point[] = [];
  for (;;) {
    // Where a free variable can be moved alone it is in no equation: only those that are stuck can be.
    const terms = perpendicularTo([...moved, ...known], stuck);
    if (terms === undefined) return { tableau, points, inside };
    const other = elsewhere(program, terms, first.point);
    if (other === undefined) {
      known.push(terms);
      addLine(tableau, reduced(tableau, { coefficients: terms, total: valueAt(terms, first.point) }));
    } else {
      points.push(other);
      moved.push(differenceOf(other, first.point));
    }
  }
}
