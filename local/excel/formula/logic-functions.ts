import { type Node } from './ast.ts';
import { type Evaluator, type FormulaFunction } from './evaluator.ts';
import { FormulaFailure, type FormulaValue, isArea, type Scalar, toTruth } from './formula-value.ts';

const truths = (evaluator: Evaluator, args: Node[]): boolean[] =>
  args.flatMap((node) => [...evaluator.scalars(node)]).map(toTruth);

function either(evaluator: Evaluator, args: Node[]): FormulaValue {
  const [condition, yes, no] = args;
  if (toTruth(evaluator.scalar(condition))) return yes ? evaluator.value(yes) : true;
  return no ? evaluator.value(no) : false;
}

function ifError(evaluator: Evaluator, args: Node[]): Scalar {
  try {
    return evaluator.scalar(args[0]);
  } catch (error) {
    if (error instanceof FormulaFailure) return evaluator.scalar(args[1]);
    throw error;
  }
}

const test =
  (holds: (value: Scalar) => boolean): FormulaFunction =>
  (evaluator, args) => {
    try {
      return holds(evaluator.scalar(args[0]));
    } catch (error) {
      if (error instanceof FormulaFailure) return false;
      throw error;
    }
  };

function isError(evaluator: Evaluator, args: Node[]): boolean {
  try {
    evaluator.scalar(args[0]);
    return false;
  } catch (error) {
    if (error instanceof FormulaFailure) return true;
    throw error;
  }
}

function row(evaluator: Evaluator, args: Node[]): number {
  const value = args[0] && evaluator.value(args[0]);
  return value !== undefined && isArea(value) ? value.box.row + 1 : evaluator.place.row + 1;
}

export const logicFunctions: [string, FormulaFunction][] = [
  ['IF', either],
  ['AND', (evaluator, args) => truths(evaluator, args).every(Boolean)],
  ['OR', (evaluator, args) => truths(evaluator, args).some(Boolean)],
  ['NOT', (evaluator, args) => !toTruth(evaluator.scalar(args[0]))],
  ['IFERROR', ifError],
  ['ISERROR', isError],
  ['ISBLANK', test((value) => value === null)],
  ['ISNUMBER', test((value) => typeof value === 'number')],
  ['ISTEXT', test((value) => typeof value === 'string')],
  ['ISLOGICAL', test((value) => typeof value === 'boolean')],
  ['TRUE', () => true],
  ['FALSE', () => false],
  ['ROW', row],
];
