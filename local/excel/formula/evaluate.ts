import { arrayFunctions } from './array-functions.ts';
import { type Node } from './ast.ts';
import { countingFunctions } from './counting-functions.ts';
import { Evaluator, type FormulaFunction } from './evaluator.ts';
import { type FormulaPlace } from './evaluator-place.ts';
import { FormulaFailure, type FormulaValue, type Scalar } from './formula-value.ts';
import { logicFunctions } from './logic-functions.ts';
import { numberFunctions } from './number-functions.ts';
import { parseFormula } from './parse.ts';
import { textFunctions } from './text-functions.ts';

/**
 * The functions that a formula may call; any other gives #NAME?, as in an Excel that does not know it.
 * Deliberately absent: array formulas other than SUMPRODUCT, lookups, statistics, names of functions written by add-ins.
 */
const functions: ReadonlyMap<string, FormulaFunction> = new Map([
  ...arrayFunctions,
  ...countingFunctions,
  ...logicFunctions,
  ...textFunctions,
  ...numberFunctions,
]);

const parsed = new Map<string, Node | null>();

function cachedParse(formula: string): Node | null {
  let node = parsed.get(formula);
  if (node === undefined) {
    if (parsed.size > 5000) parsed.clear();
    parsed.set(formula, (node = parseFormula(formula)));
  }
  return node;
}

function attempt<T>(
  formula: string,
  place: FormulaPlace,
  ask: (evaluator: Evaluator, node: Node) => T,
): T | string {
  const node = cachedParse(formula);
  if (!node) return '#NAME?';
  try {
    return ask(new Evaluator(place, functions, cachedParse), node);
  } catch (error) {
    if (error instanceof FormulaFailure) return error.value;
    throw error;
  }
}

/** The value of a formula in a cell; an error value when it has none. */
export const evaluate = (formula: string, place: FormulaPlace): Scalar =>
  attempt(formula, place, (evaluator, node) => evaluator.scalar(node));

/** The same, but cells stay an area: for the source of a list. */
export const evaluateArea = (formula: string, place: FormulaPlace): FormulaValue =>
  attempt(formula, place, (evaluator, node) => evaluator.value(node));
