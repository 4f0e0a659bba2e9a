import { highestOf } from './branch-and-bound.ts';
import { directionOf, stepped, stepsFrom } from './direction.ts';
import { perpendicularTo } from './perpendicular.ts';
import type { Program } from './simplex.ts';
import { addLine, reduced, type Tableau } from './tableau.ts';

export type Point = ReadonlyMap<number, bigint>;

/**
 * All that is certain of the whole assignments within the bounds: a sum of variables is the same in all of them
 * exactly when the lines of the tableau add up to it. The points prove that no more is certain.
 */
export interface Hull {
  readonly tableau: Tableau;
  readonly points: readonly Point[];
}

const negated = (terms: Point): Point => new Map([...terms].map(([one, number]) => [one, -number] as const));

const valueAt = (terms: Point, point: Point): bigint => {
  let value = 0n;
  for (const [one, coefficient] of terms) value += coefficient * (point.get(one) ?? 0n);
  return value;
};

const differenceOf = (one: Point, other: Point): Point =>
  new Map([...one].map(([variable, value]) => [variable, value - (other.get(variable) ?? 0n)] as const));

/**
 * Points that differ in one free variable at a time, found by walking from the middle of one range to the middle of
 * the next; with the free variables for which that did not work.
 */
function walk(program: Program, tableau: Tableau, start: Point): { points: Point[]; stuck: number[] } {
  const points = [start];
  let at = start;
  let stuck = [...start.keys()].filter((one) => !tableau.has(one));
  for (let before = stuck.length + 1; stuck.length < before;) {
    before = stuck.length;
    stuck = stuck.filter((free) => {
      const direction = directionOf(tableau, free);
      const [back, on] = stepsFrom(at, direction, program);
      if (back === on) return true;
      points.push(stepped(at, direction, back), stepped(at, direction, on));
      at = stepped(at, direction, (back + on) / 2n);
      return false;
    });
  }
  points.push(at);
  return { points, stuck };
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
  const { points, stuck } = walk(program, tableau, first.point);
  const known: Point[] = [];
  for (;;) {
    const moved = points.slice(1).map((point) => differenceOf(point, first.point));
    const terms = perpendicularTo([...moved, ...known], stuck);
    if (terms === undefined) return { tableau, points };
    const other = elsewhere(program, terms, first.point);
    if (other === undefined) {
      known.push(terms);
      addLine(tableau, reduced(tableau, { coefficients: terms, total: valueAt(terms, first.point) }));
    } else points.push(other);
  }
}
