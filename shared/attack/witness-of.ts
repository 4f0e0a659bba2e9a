import type { Model } from './cells.ts';
import { type Range, rangeOf, type Terms } from './integers/range.ts';
import type { Solved } from './integers/solve.ts';
import type { AssignedUnit, Witness } from './leak.ts';
import { ledenOf } from './release-view.ts';

/** Hands what a cell has to its units, the first ones first. */
function assigned(model: Model, point: Range['atLowest']): readonly AssignedUnit[] {
  return model.moments.flatMap(({ view, counts }, at) =>
    model.cells.flatMap(({ units, variables }) => {
      let left = point.get(variables[at] ?? -1);
      if (left === undefined) return [];
      return units.map((unit) => {
        const voldoende = Math.min(left ?? 0, counts.get(unit.key)?.aantal ?? 0);
        left = (left ?? 0) - voldoende;
        return { release: view.release, lid: ledenOf(view, [unit])[0] ?? unit.key, voldoende };
      });
    }),
  );
}

/** The proof of what is certain of a sum, found by another way than the finding itself: by searching its bounds. */
export function witnessOf(model: Model, solved: Solved, terms: Terms): Witness {
  const { lowest, highest, atLowest, atHighest } = rangeOf(solved, terms);
  const rows = model.system.relations.flatMap(({ members }, at) =>
    members.some((one) => atLowest.has(one)) ? (model.names[at] ?? []) : [],
  );
  return {
    lowest,
    highest,
    atLowest: assigned(model, atLowest),
    atHighest: assigned(model, atHighest),
    rows,
  };
}
