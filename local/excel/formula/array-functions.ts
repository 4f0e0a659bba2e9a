import { type Node } from './ast.ts';
import { type Evaluator, type FormulaFunction } from './evaluator.ts';
import { FormulaFailure, isArea, type Scalar, toText, withoutError } from './formula-value.ts';
import { applyOperator } from './operators.ts';

/** Values in rows and columns, worked out when they are asked for. */
interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly at: (row: number, column: number) => Scalar;
}

/** Cells of an area, or one value. */
function plainGrid(evaluator: Evaluator, node: Node): Grid {
  const value = evaluator.value(node);
  if (!isArea(value)) return { rows: 1, columns: 1, at: () => withoutError(value) };
  const { sheet, box } = value;
  const read = (row: number, column: number) =>
    withoutError(evaluator.place.read(sheet, box.row + row, box.column + column));
  return { rows: box.rows, columns: box.columns, at: read };
}

/** One row or column serves for all: a reach beyond a longer side has no value in Excel either. */
function reach(grid: Grid, row: number, column: number): Scalar {
  const r = grid.rows === 1 ? 0 : row;
  const c = grid.columns === 1 ? 0 : column;
  if (r >= grid.rows || c >= grid.columns) throw new FormulaFailure('#N/A');
  return grid.at(r, c);
}

/** Two expressions cell by cell. */
const combined = (left: Grid, right: Grid, combine: (left: Scalar, right: Scalar) => Scalar): Grid => ({
  rows: Math.max(left.rows, right.rows),
  columns: Math.max(left.columns, right.columns),
  at: (row, column) => combine(reach(left, row, column), reach(right, row, column)),
});

/** The values of an expression in which an operator, or EXACT, works on each cell of an area. */
function gridOf(evaluator: Evaluator, node: Node): Grid {
  if (node.kind === 'binary' && node.operator !== ' ') {
    const { operator } = node;
    const [left, right] = [gridOf(evaluator, node.left), gridOf(evaluator, node.right)];
    return combined(left, right, (a, b) => applyOperator(operator, a, b));
  }
  if (node.kind === 'call' && node.name === 'EXACT') {
    const [left, right] = node.args.map((argument) => gridOf(evaluator, argument));
    if (!left || !right) throw new FormulaFailure('#VALUE!');
    return combined(left, right, (a, b) => toText(a) === toText(b));
  }
  return plainGrid(evaluator, node);
}

/** "SUMPRODUCT function" (support.microsoft.com): arrays of one size; what is no number counts as 0. */
function sumProduct(evaluator: Evaluator, args: Node[]): number {
  const grids = args.map((node) => gridOf(evaluator, node));
  const [first] = grids;
  const fits = grids.every(({ rows, columns }) => rows === first?.rows && columns === first.columns);
  if (!first || !fits) throw new FormulaFailure('#VALUE!');
  let sum = 0;
  for (let row = 0; row < first.rows; row++)
    for (let column = 0; column < first.columns; column++) {
      const values = grids.map((grid) => grid.at(row, column));
      sum += values.reduce<number>((product, value) => product * (typeof value === 'number' ? value : 0), 1);
    }
  return sum;
}

export const arrayFunctions: [string, FormulaFunction][] = [['SUMPRODUCT', sumProduct]];
