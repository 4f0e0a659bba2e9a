import type { Reader } from './attack-input.ts';
import type { Cell, Model } from './cells.ts';
import { combine, type Line } from './integers/line.ts';
import { smallSets } from './integers/small-sets.ts';
import type { Solved } from './integers/solve.ts';
import { addLine, type Tableau } from './integers/tableau.ts';
import type { Leak } from './leak.ts';
import { ledenOf } from './release-view.ts';
import { witnessOf } from './witness-of.ts';

interface Difference {
  readonly cell: Cell;
  readonly from: number;
  readonly to: number;
}

/** The cells in which something changed, with their variable of before and of after. */
const differencesOf = ({ cells }: Model): readonly Difference[] =>
  cells.flatMap((cell) => {
    const [from, to] = cell.variables;
    return from === undefined || to === undefined || from === to ? [] : [{ cell, from, to }];
  });

/** What is certain of changes alone: a variable of after stands for its change, and what is no change is left out. */
function certainChanges(solved: Solved, differences: readonly Difference[]): Tableau {
  const fromOf = new Map(differences.map(({ from, to }) => [to, from] as const));
  const tableau: Tableau = new Map();
  for (const part of solved.parts) {
    for (const line of part.tableau.values()) {
      let rewritten: Line = line;
      for (const [variable, coefficient] of line.coefficients) {
        const from = fromOf.get(variable);
        if (from === undefined) continue;
        const before: Line = { coefficients: new Map([[from, coefficient]]), total: 0n };
        rewritten = combine(rewritten, 1n, before, 1n);
      }
      addLine(tableau, rewritten, (one) => !fromOf.has(one));
    }
  }
  return new Map([...tableau].filter(([basic]) => fromOf.has(basic)));
}

interface JudgedChanges {
  readonly model: Model;
  readonly solved: Solved;
  readonly reader: Reader;
  readonly domein: string;
  readonly overridden: boolean;
  readonly refreshAfter: number;
}

/** The changes of a few records that are certain, between two releases. */
export function judgeChanges(judged: JudgedChanges): readonly Leak[] {
  const { model, solved, reader, domein, overridden, refreshAfter } = judged;
  const [before, after] = model.moments;
  if (before === undefined || after === undefined || overridden) return [];
  const differences = differencesOf(model);
  const of = new Map(differences.map((one) => [one.to, one] as const));
  const fewest = Math.min(refreshAfter, after.view.policy.minChildren);
  const changes = certainChanges(solved, differences);
  return smallSets(changes, (one) => of.get(one)?.cell.changed ?? 0, fewest - 1).map((variables) => {
    const set = variables.flatMap((one) => of.get(one) ?? []);
    const terms = new Map(set.flatMap(({ from, to }) => [[from, -1n] as const, [to, 1n] as const]));
    const witness = witnessOf(model, solved, terms);
    return {
      soort: 'verandering',
      reader,
      release: after.view.release,
      since: before.view.release,
      domein,
      leden: ledenOf(
        after.view,
        set.flatMap(({ cell }) => cell.units),
      ),
      kinderen: set.reduce((total, { cell }) => total + cell.changed, 0),
      voldoende: witness.lowest,
      detail: 'What changed in these records follows from two releases.',
      witness,
    };
  });
}
