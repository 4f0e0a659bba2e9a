import { addLine, pivot, reduced, type Tableau } from './tableau.ts';
import type { Line } from './line.ts';

/**
 * A linear program in exact numbers. Variables that are not basic stand at a whole number within their bounds in
 * `at`; a basic one follows from them and may be a fraction. `low` and `high` lack where there is no bound.
 *
 * Source: `Dutertre and De Moura, A fast linear-arithmetic solver for DPLL(T)`, 2006; the rule of Bland makes it end.
 */
export interface Program {
  readonly tableau: Tableau;
  readonly low: Map<number, bigint>;
  readonly high: Map<number, bigint>;
  readonly at: Map<number, bigint>;
}

/** A basic variable is this, divided by its coefficient. */
export function numerator({ at }: Program, basic: number, line: Line): bigint {
  let rest = line.total;
  for (const [one, coefficient] of line.coefficients) {
    if (one !== basic) rest -= coefficient * (at.get(one) ?? 0n);
  }
  return rest;
}

/** Whether a variable that is not basic can go up, or down, within its bounds. */
const canMove = ({ at, low, high }: Program, variable: number, up: boolean): boolean => {
  const bound = (up ? high : low).get(variable);
  const value = at.get(variable) ?? 0n;
  return bound === undefined || (up ? value < bound : value > bound);
};

/** The first variable, by number, that can move so that the basic variable of the line goes up, or down. */
function entering(program: Program, basic: number, line: Line, up: boolean): number | undefined {
  let first: number | undefined;
  for (const [one, coefficient] of line.coefficients) {
    if (one === basic || (first !== undefined && one > first)) continue;
    if (canMove(program, one, coefficient < 0n === up)) first = one;
  }
  return first;
}

/** The first basic variable, by number, that is out of its bounds, and the bound. */
function outside(program: Program): { basic: number; line: Line; bound: bigint; up: boolean } | undefined {
  let found: ReturnType<typeof outside>;
  for (const [basic, line] of program.tableau) {
    if (found !== undefined && basic > found.basic) continue;
    const scale = line.coefficients.get(basic) ?? 1n;
    const value = numerator(program, basic, line);
    const [low, high] = [program.low.get(basic), program.high.get(basic)];
    if (low !== undefined && value < low * scale) found = { basic, line, bound: low, up: true };
    else if (high !== undefined && value > high * scale) found = { basic, line, bound: high, up: false };
  }
  return found;
}

/** Moves to an assignment within all bounds; false where there is none. */
export function makeFeasible(program: Program): boolean {
  for (let found = outside(program); found !== undefined; found = outside(program)) {
    const variable = entering(program, found.basic, found.line, found.up);
    if (variable === undefined) return false;
    pivot(program.tableau, found.basic, variable);
    program.at.delete(variable);
    program.at.set(found.basic, found.bound);
  }
  return true;
}

/** How far a variable can move, `room / per`, before the basic variable `stops` at `bound`, or it stops itself. */
interface Step {
  readonly stops: number;
  readonly bound: bigint;
  readonly room: bigint;
  readonly per: bigint;
}

function stepOf(program: Program, basic: number, variable: number, up: boolean): Step | undefined {
  const line = program.tableau.get(basic);
  const coefficient = line?.coefficients.get(variable);
  if (line === undefined || coefficient === undefined) return undefined;
  const rises = coefficient < 0n === up;
  const bound = (rises ? program.high : program.low).get(basic);
  if (bound === undefined) return undefined;
  const scale = line.coefficients.get(basic) ?? 1n;
  const away = bound * scale - numerator(program, basic, line);
  const size = (number: bigint): bigint => (number < 0n ? -number : number);
  return { stops: basic, bound, room: size(away), per: size(coefficient) };
}

const shorter = (one: Step, other: Step): boolean => {
  const [left, right] = [one.room * other.per, other.room * one.per];
  return left < right || (left === right && one.stops < other.stops);
};

/** What a variable that is not basic can move until its own bound stops it. */
function ownStep({ low, high, at }: Program, variable: number, up: boolean): Step | undefined {
  const bound = (up ? high : low).get(variable);
  const value = at.get(variable) ?? 0n;
  return bound === undefined
    ? undefined
    : { stops: variable, bound, room: up ? bound - value : value - bound, per: 1n };
}

/** Moves one variable as far as it goes. False where nothing stops it. */
function move(program: Program, variable: number, up: boolean): boolean {
  let step = ownStep(program, variable, up);
  for (const basic of program.tableau.keys()) {
    const next = stepOf(program, basic, variable, up);
    if (next !== undefined && (step === undefined || shorter(next, step))) step = next;
  }
  if (step === undefined) return false;
  if (step.stops !== variable) {
    pivot(program.tableau, step.stops, variable);
    program.at.delete(variable);
  }
  program.at.set(step.stops, step.bound);
  return true;
}

/** Adds a variable that is this sum, without bounds; it stays basic until {@link dropGoal}. */
export function addGoal({ tableau }: Program, goal: number, terms: ReadonlyMap<number, bigint>): void {
  const negated = [...terms].map(([one, coefficient]) => [one, -coefficient] as const);
  const line: Line = { coefficients: new Map([[goal, 1n], ...negated]), total: 0n };
  addLine(tableau, reduced(tableau, line), (one) => one === goal);
}

export const dropGoal = ({ tableau }: Program, goal: number): boolean => tableau.delete(goal);

/** From an assignment within all bounds to one in which the goal is as high as it can be, as `[numerator, scale]`. */
export function raise(program: Program, goal: number): readonly [bigint, bigint] {
  for (;;) {
    const line = program.tableau.get(goal);
    if (line === undefined) return [0n, 1n];
    const variable = entering(program, goal, line, true);
    const up = variable !== undefined && (line.coefficients.get(variable) ?? 0n) < 0n;
    if (variable === undefined || !move(program, variable, up)) {
      return [numerator(program, goal, line), line.coefficients.get(goal) ?? 1n];
    }
  }
}
