import { type Node } from './ast.ts';
import { criterion } from './criteria.ts';
import { type Evaluator, type FormulaFunction } from './evaluator.ts';
import { FormulaFailure, isArea, type Scalar, toNumber } from './formula-value.ts';

const all = (evaluator: Evaluator, args: Node[]): Scalar[] =>
  args.flatMap((node) => [...evaluator.scalars(node)]);

/** Text and truth values in cells do not count; those written in the formula itself do. */
function numbers(evaluator: Evaluator, args: Node[]): number[] {
  return args.flatMap((node) =>
    isArea(evaluator.value(node))
      ? [...evaluator.scalars(node)].filter((value) => typeof value === 'number')
      : [toNumber(evaluator.scalar(node))],
  );
}

function given(node: Node | undefined): Node {
  if (!node) throw new FormulaFailure('#VALUE!');
  return node;
}

const isFilled = (value: Scalar) => value !== null && value !== '';

/** For each pair of area and criterion, the places in the area where it holds; all must hold. */
function* matchingOffsets(evaluator: Evaluator, pairs: Node[]): Generator<{ row: number; column: number }> {
  const conditions = Array.from({ length: pairs.length / 2 }, (_, i) => ({
    area: evaluator.area(given(pairs[2 * i])),
    matches: criterion(evaluator.scalar(pairs[2 * i + 1])),
  }));
  const first = conditions[0];
  if (!first) throw new FormulaFailure('#VALUE!');
  const used = first.area.sheet.cells.usedBox(() => true, first.area.box);
  const rows = used ? used.row + used.rows - first.area.box.row : 0;
  const columns = used ? used.column + used.columns - first.area.box.column : 0;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const holds = conditions.every(({ area, matches }) =>
        matches(evaluator.place.read(area.sheet, area.box.row + row, area.box.column + column)),
      );
      if (holds) yield { row, column };
    }
}

const count = (values: Iterable<unknown>) => [...values].length;

function sumIf(evaluator: Evaluator, args: Node[]): number {
  const target = evaluator.area(given(args[2] ?? args[0]));
  let sum = 0;
  for (const { row, column } of matchingOffsets(evaluator, args.slice(0, 2))) {
    const value = evaluator.place.read(target.sheet, target.box.row + row, target.box.column + column);
    if (typeof value === 'number') sum += value;
  }
  return sum;
}

function blanks(evaluator: Evaluator, args: Node[]): number {
  const { box } = evaluator.area(given(args[0]));
  return box.rows * box.columns - all(evaluator, args.slice(0, 1)).filter(isFilled).length;
}

function average(evaluator: Evaluator, args: Node[]): number {
  const values = numbers(evaluator, args);
  if (values.length === 0) throw new FormulaFailure('#DIV/0!');
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export const countingFunctions: [string, FormulaFunction][] = [
  ['SUM', (evaluator, args) => numbers(evaluator, args).reduce((sum, value) => sum + value, 0)],
  ['COUNT', (evaluator, args) => all(evaluator, args).filter((value) => typeof value === 'number').length],
  ['COUNTA', (evaluator, args) => all(evaluator, args).filter(isFilled).length],
  ['COUNTBLANK', blanks],
  ['COUNTIF', (evaluator, args) => count(matchingOffsets(evaluator, args.slice(0, 2)))],
  ['COUNTIFS', (evaluator, args) => count(matchingOffsets(evaluator, args))],
  ['SUMIF', sumIf],
  ['AVERAGE', average],
  ['MIN', (evaluator, args) => numbers(evaluator, args).reduce((a, b) => Math.min(a, b), Infinity)],
  ['MAX', (evaluator, args) => numbers(evaluator, args).reduce((a, b) => Math.max(a, b), -Infinity)],
];
