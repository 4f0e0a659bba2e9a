import { compare, FormulaFailure, type Scalar, toNumber, toText } from './formula-value.ts';

type Operator = (left: Scalar, right: Scalar) => Scalar;

function divide(left: Scalar, right: Scalar): number {
  const divisor = toNumber(right);
  if (divisor === 0) throw new FormulaFailure('#DIV/0!');
  return toNumber(left) / divisor;
}

const operators: Record<string, Operator> = {
  '=': (left, right) => compare(left, right) === 0,
  '<>': (left, right) => compare(left, right) !== 0,
  '<': (left, right) => compare(left, right) < 0,
  '>': (left, right) => compare(left, right) > 0,
  '<=': (left, right) => compare(left, right) <= 0,
  '>=': (left, right) => compare(left, right) >= 0,
  '&': (left, right) => toText(left) + toText(right),
  '+': (left, right) => toNumber(left) + toNumber(right),
  '-': (left, right) => toNumber(left) - toNumber(right),
  '*': (left, right) => toNumber(left) * toNumber(right),
  '/': divide,
  '^': (left, right) => toNumber(left) ** toNumber(right),
};

export function applyOperator(operator: string, left: Scalar, right: Scalar): Scalar {
  const apply = operators[operator];
  if (!apply) throw new FormulaFailure('#NAME?');
  return apply(left, right);
}
