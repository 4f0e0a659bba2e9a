import { type Line, solvedFor, without } from './line.ts';

/**
 * Independent equations, each solved for one variable (its basic variable, the key) that stands in no other: there
 * its coefficient is positive. Fraction-free: all numbers stay whole.
 */
export type Tableau = Map<number, Line>;

function put(tableau: Tableau, basic: number, line: Line): void {
  const solved = solvedFor(line, basic);
  for (const [other, one] of tableau) tableau.set(other, without(one, basic, solved));
  tableau.set(basic, solved);
}

/** The line with every basic variable written as what the tableau says of it. */
export function reduced(tableau: Tableau, line: Line): Line {
  let rest = line;
  for (const variable of line.coefficients.keys()) {
    const by = tableau.get(variable);
    if (by !== undefined) rest = without(rest, variable, by);
  }
  return rest;
}

/** Adds an equation that holds; false where it contradicts those that are there. */
export function addLine(
  tableau: Tableau,
  line: Line,
  prefer: (variable: number) => boolean = () => true,
): boolean {
  const rest = reduced(tableau, line);
  const variables = [...rest.coefficients.keys()];
  const basic = variables.find(prefer) ?? variables[0];
  if (basic === undefined) return rest.total === 0n;
  put(tableau, basic, rest);
  return true;
}

/** Solves the line of `leaving` for `entering`, which stands in it. */
export function pivot(tableau: Tableau, leaving: number, entering: number): void {
  const line = tableau.get(leaving);
  if (line === undefined) return;
  tableau.delete(leaving);
  put(tableau, entering, line);
}
