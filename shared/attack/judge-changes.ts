import { sum } from '../kernel/count.ts';
import { type Cell, changedRecords, type Model } from './cells.ts';
import { combine, type Line } from './integers/line.ts';
import { smallSets } from './integers/small-sets.ts';
import type { Solved } from './integers/solve.ts';
import { addLine, type Tableau } from './integers/tableau.ts';
import type { FoundLeak } from './leak.ts';
import type { Judged } from './judge-sets.ts';
import { outcomesChanged } from './outcomes-changed.ts';
import { ledenOf, type Unit } from './release-view.ts';
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

interface Change {
  readonly units: readonly Unit[];
  readonly records: number;
  readonly variables: readonly Difference[];
}

/** The value of a variable that is certain by itself. */
const certainOf = (solved: Solved, variable: number): number | undefined => {
  const part = solved.parts.find(({ variables }) => variables.includes(variable));
  const line = part?.tableau.get(variable);
  return line?.coefficients.size === 1 ? Number(part?.points[0]?.get(variable)) : undefined;
};

/** Whether nobody or everybody of a cell is voldoende for certain, so that it holds for each of its units. */
const isAllOrNone = (solved: Solved, variable: number): boolean =>
  [0, solved.system.highest[variable]].includes(certainOf(solved, variable));

/** The units of a cell one by one, where what is certain of the cell is certain of each. */
function oneByOne(
  { moments: [before, after] }: Model,
  solved: Solved,
  difference: Difference,
): readonly Change[] {
  const { cell, from, to } = difference;
  if (before === undefined || after === undefined || cell.units.length < 2) return [];
  if (!isAllOrNone(solved, from) || !isAllOrNone(solved, to)) return [];
  return cell.units.map((unit) => ({
    units: [unit],
    records: changedRecords(before, after, unit.key),
    variables: [difference],
  }));
}

/** Changes that are certain and of at most so many records. */
function smallChanges(model: Model, solved: Solved, most: number): readonly Change[] {
  const differences = differencesOf(model);
  const of = new Map(differences.map((one) => [one.to, one] as const));
  const changes = certainChanges(solved, differences);
  const cells = smallSets(changes, (one) => of.get(one)?.cell.changed ?? 0, most).map((found): Change => {
    const variables = found.flatMap((one) => of.get(one) ?? []);
    return {
      units: variables.flatMap(({ cell }) => cell.units),
      records: sum(variables.map(({ cell }) => cell.changed)),
      variables,
    };
  });
  const units = differences.flatMap((one) => oneByOne(model, solved, one));
  return [...cells, ...units.filter(({ records }) => records <= most)];
}

/** The changes of a few records that are certain, between two releases. */
export function judgeChanges(judged: Judged & { readonly refreshAfter: number }): readonly FoundLeak[] {
  const { model, solved, reader, subject, overridden, refreshAfter } = judged;
  const [before, after] = model.moments;
  if (before === undefined || after === undefined || overridden) return [];
  const fewest = Math.min(refreshAfter, after.view.policy.minChildren);
  const views = [before.view, after.view] as const;
  // So many outcomes changed that it is not known of whom the details did.
  const isExcused = ({ units }: Change): boolean =>
    subject.isDetail && outcomesChanged(views, new Set(units.map(({ key }) => key))) >= fewest;
  const changes = smallChanges(model, solved, fewest - 1).filter((change) => !isExcused(change));
  return changes.map(({ units, records, variables }) => {
    const terms = new Map(variables.flatMap(({ from, to }) => [[from, -1n] as const, [to, 1n] as const]));
    return {
      soort: 'verandering',
      reader,
      release: after.view.release,
      since: before.view.release,
      domein: subject.naam,
      leden: ledenOf(after.view, units),
      kinderen: records,
      detail: 'What changed in these records follows from two releases.',
      prove: () => witnessOf(model, solved, terms),
    };
  });
}
