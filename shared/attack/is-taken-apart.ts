import type { Model } from './cells.ts';
import { reachesInside } from './integers/range.ts';
import type { Solved } from './integers/solve.ts';

/**
 * Whether there is a cell of several units of which either all children are voldoende or none, and it is not certain
 * which. Its units then go together although no row says so, and must be looked at one by one. In all other cells a
 * child can be exchanged for one of another unit, so that nothing is certain of a part of it.
 */
export const isTakenApart = ({ cells }: Model, solved: Solved): boolean => {
  const several = new Set(
    cells.filter(({ units }) => units.length > 1).flatMap(({ variables }) => variables),
  );
  return solved.parts.some(
    (part) =>
      part.relations.length > 0 &&
      part.variables.some(
        (one) => several.has(one) && !isCertain(part.tableau, one) && !reachesInside(solved, part, one),
      ),
  );
};

const isCertain = (tableau: Solved['parts'][number]['tableau'], variable: number): boolean =>
  tableau.get(variable)?.coefficients.size === 1;
